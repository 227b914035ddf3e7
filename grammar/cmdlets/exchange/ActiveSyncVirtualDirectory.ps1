# ActiveSyncVirtualDirectory

function Get-ActiveSyncVirtualDirectory {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADMobileVirtualDirectory')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [VirtualDirectoryIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Server', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Server,
        [switch] $ADPropertiesOnly,
        [Fqdn] $DomainController,
        [Edition('2013+')] [switch] $ShowMailboxVirtualDirectories
    )
}

function New-ActiveSyncVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADMobileVirtualDirectory')]
    param(
        [string] $ApplicationRoot,
        [string] $AppPoolId,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $ExtendedProtectionFlags,
        [MultiValuedProperty] $ExtendedProtectionSPNList,
        [ExtendedProtectionTokenCheckingMode] $ExtendedProtectionTokenChecking,
        [MultiValuedProperty] $ExternalAuthenticationMethods,
        [uri] $ExternalUrl,
        [bool] $InstallProxySubDirectory,
        [MultiValuedProperty] $InternalAuthenticationMethods,
        [uri] $InternalUrl,
        [string] $Path,
        [Edition('2013+')] [VirtualDirectoryRole] $Role,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [Edition('2013+')] [ServerIdParameter] $Server,
        [string] $WebSiteName
    )
}

function Remove-ActiveSyncVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [VirtualDirectoryIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-ActiveSyncVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [VirtualDirectoryIdParameter] $Identity,
        [string] $ActiveSyncServer,
        [bool] $BadItemReportingEnabled,
        [bool] $BasicAuthEnabled,
        [ClientCertAuthTypes] $ClientCertAuth,
        [bool] $CompressionEnabled,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $ExtendedProtectionFlags,
        [MultiValuedProperty] $ExtendedProtectionSPNList,
        [ExtendedProtectionTokenCheckingMode] $ExtendedProtectionTokenChecking,
        [MultiValuedProperty] $ExternalAuthenticationMethods,
        [uri] $ExternalUrl,
        [bool] $InstallIsapiFilter,
        [MultiValuedProperty] $InternalAuthenticationMethods,
        [uri] $InternalUrl,
        [string] $MobileClientCertificateAuthorityURL,
        [bool] $MobileClientCertificateProvisioningEnabled,
        [string] $MobileClientCertTemplateName,
        [string] $Name,
        [RemoteDocumentsActions] $RemoteDocumentsActionForUnknownServers,
        [MultiValuedProperty] $RemoteDocumentsAllowedServers,
        [MultiValuedProperty] $RemoteDocumentsBlockedServers,
        [MultiValuedProperty] $RemoteDocumentsInternalDomainSuffixList,
        [bool] $SendWatsonReport,
        [bool] $WindowsAuthEnabled
    )
}
