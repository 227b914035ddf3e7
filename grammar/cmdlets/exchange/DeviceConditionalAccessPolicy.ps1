# DeviceConditionalAccessPolicy

function Get-DeviceConditionalAccessPolicy {
    [CmdletBinding()]
    [Edition('EXO', 'SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [PolicyIdParameter] $Identity
    )
}

function New-DeviceConditionalAccessPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Comment,
        [bool] $Enabled,
        [switch] $Force
    )
}

function Remove-DeviceConditionalAccessPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity
    )
}

function Set-DeviceConditionalAccessPolicy {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [Parameter(ParameterSetName = 'RetryDistribution', Mandatory)] [switch] $RetryDistribution,
        [Parameter(ParameterSetName = 'Identity')] [string] $Comment,
        [Parameter(ParameterSetName = 'Identity')] [bool] $Enabled,
        [Parameter(ParameterSetName = 'Identity')] [switch] $Force
    )
}
