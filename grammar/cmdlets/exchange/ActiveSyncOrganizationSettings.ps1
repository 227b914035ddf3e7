# ActiveSyncOrganizationSettings

function Get-ActiveSyncOrganizationSettings {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ActiveSyncOrganizationSettings')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ActiveSyncOrganizationSettingsIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Set-ActiveSyncOrganizationSettings {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ActiveSyncOrganizationSettingsIdParameter] $Identity,
        [MultiValuedProperty] $AdminMailRecipients,
        [Edition('2013+', 'EXO')] [bool] $AllowAccessForUnSupportedPlatform,
        [Edition('2016+', 'EXO')] [bool] $AllowRMSSupportForUnenlightenedApps,
        [DeviceAccessLevel] $DefaultAccessLevel,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO')] [bool] $EnableMobileMailboxPolicyWhenCAInplace,
        [string] $OtaNotificationMailInsert,
        [Edition('EXO')] [TenantAdminPreference] $TenantAdminPreference,
        [string] $UserMailInsert
    )
}
