# EmailTenantSettings

function Get-EmailTenantSettings {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [EmailTenantSettingsIdParameter] $Identity
    )
}

function Set-EmailTenantSettings {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [EmailTenantSettingsIdParameter] $Identity,
        [Fqdn] $DomainController,
        [bool] $EnablePriorityAccountProtection,
        [switch] $IgnoreDehydratedFlag
    )
}
