# EdgeSynchronization

function Start-EdgeSynchronization {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [switch] $ForceFullSync,
        [switch] $ForceUpdateCookie,
        [ServerIdParameter] $Server,
        [string] $TargetServer
    )
}

function Test-EdgeSynchronization {
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.EdgeSync.Validation.EdgeSubscriptionStatus')]
    param(
        [Parameter(ParameterSetName = 'SingleValidation', Mandatory)] [ProxyAddress] $VerifyRecipient,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Default')] [switch] $ExcludeRecipientTest,
        [Parameter(ParameterSetName = 'Default')] [switch] $FullCompareMode,
        [Parameter(ParameterSetName = 'Default')] [Unlimited] $MaxReportSize,
        [Parameter(ParameterSetName = 'Default')] [bool] $MonitoringContext,
        [Parameter(ParameterSetName = 'Default')] [string] $TargetServer
    )
}
