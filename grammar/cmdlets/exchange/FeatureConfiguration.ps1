# FeatureConfiguration

function Get-FeatureConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [PolicyIdParameter] $Identity,
        [Parameter(Mandatory, Position = 1)] [PolicyScenario] $FeatureScenario
    )
}

function New-FeatureConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [PolicyScenario] $FeatureScenario,
        [Parameter(Mandatory)] [PolicyMode] $Mode,
        [Parameter(Mandatory)] [string] $ScenarioConfig,
        [string] $Comment,
        [string] $Locations
    )
}

function Remove-FeatureConfiguration {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity
    )
}

function Set-FeatureConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [string] $Comment,
        [string] $Locations,
        [PolicyMode] $Mode,
        [string] $ScenarioConfig
    )
}
