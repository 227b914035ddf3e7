# IRMConfiguration

function Get-IRMConfiguration {
    [CmdletBinding()]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.IRMConfiguration')]
    param(
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Set-IRMConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('EXO', 'EOP')]
        [OrganizationIdParameter] $Identity,
        [Edition('EXO', 'EOP')] [bool] $AutomaticServiceUpdateEnabled,
        [Edition('EXO', 'EOP')] [bool] $AzureRMSLicensingEnabled,
        [Edition('2010+')] [bool] $ClientAccessServerEnabled,
        [Edition('EXO', 'EOP')] [bool] $DecryptAttachmentForEncryptOnly,
        [Edition('2010+')] [Fqdn] $DomainController,
        [bool] $EDiscoverySuperUserEnabled,
        [Edition('EXO', 'EOP')] [bool] $EnablePdfEncryption,
        [Edition('EXO')] [bool] $EnablePortalTrackingLogs,
        [Edition('2010+')] [bool] $ExternalLicensingEnabled,
        [switch] $Force,
        [bool] $InternalLicensingEnabled,
        [Edition('2010+', 'EXO')] [bool] $JournalReportDecryptionEnabled,
        [MultiValuedProperty] $LicensingLocation,
        [Edition('2010+')] [switch] $RefreshServerCertificates,
        [Edition('EXO', 'EOP')] [bool] $RejectIfRecipientHasNoRights,
        [Edition('EXO', 'EOP')] [uri] $RMSOnlineKeySharingLocation,
        [bool] $SearchEnabled,
        [Edition('EXO', 'EOP')] [bool] $SimplifiedClientAccessDoNotForwardDisabled,
        [Edition('EXO', 'EOP')] [bool] $SimplifiedClientAccessEnabled,
        [Edition('EXO', 'EOP')] [bool] $SimplifiedClientAccessEncryptOnlyDisabled,
        [TransportDecryptionSetting] $TransportDecryptionSetting
    )
}

function Test-IRMConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Management.RightsManagement.IRMConfigurationValidationResult')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010+')]
        [OrganizationIdParameter] $Identity,
        [Parameter(Mandatory)] [SmtpAddress] $Sender,
        [Edition('2010+')] [Fqdn] $DomainController,
        [SmtpAddress[]] $Recipient,
        [Edition('EXO', 'EOP')] [switch] $RMSOnline
    )
}
