# SettingOverride

function Get-SettingOverride {
    [CmdletBinding()]
    [Edition('2013+')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SettingOverrideIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function New-SettingOverride {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [string] $Component,
        [Parameter(Mandatory)] [MultiValuedProperty] $Parameters,
        [Parameter(Mandatory)] [string] $Reason,
        [Parameter(Mandatory)] [string] $Section,
        [Fqdn] $DomainController,
        [switch] $Force,
        [version] $MaxVersion,
        [version] $MinVersion,
        [string[]] $Server
    )
}

function Remove-SettingOverride {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SettingOverrideIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-SettingOverride {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SettingOverrideIdParameter] $Identity,
        [Fqdn] $DomainController,
        [Edition('2016+')] [switch] $Force,
        [version] $MaxVersion,
        [version] $MinVersion,
        [MultiValuedProperty] $Parameters,
        [string] $Reason,
        [string[]] $Server
    )
}
