# DeviceTenantPolicy

function Get-DeviceTenantPolicy {
    [CmdletBinding()]
    [Edition('EXO', 'SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [PolicyIdParameter] $Identity
    )
}

function New-DeviceTenantPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [string] $Comment,
        [bool] $Enabled,
        [switch] $Force
    )
}

function Remove-DeviceTenantPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0)] [PolicyIdParameter] $Identity
    )
}

function Set-DeviceTenantPolicy {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(ParameterSetName = 'RetryDistribution', Mandatory)] [switch] $RetryDistribution,
        [Parameter(ParameterSetName = 'Identity')] [string] $Comment,
        [Parameter(ParameterSetName = 'Identity')] [bool] $Enabled,
        [Parameter(ParameterSetName = 'Identity')] [switch] $Force,
        [Parameter(Position = 0)] [PolicyIdParameter] $Identity
    )
}
