# PhishSimOverridePolicy

function Get-PhishSimOverridePolicy {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [PolicyIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function New-PhishSimOverridePolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Comment,
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [switch] $Force
    )
}

function Remove-PhishSimOverridePolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [Fqdn] $DomainController,
        [switch] $ForceDeletion
    )
}

function Set-PhishSimOverridePolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [string] $Comment,
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [switch] $Force
    )
}
