# UMCallSummaryReport

function Get-UMCallSummaryReport {
    [CmdletBinding()]
    [Edition('2010', '2013', '2016')]
    [OutputType('Microsoft.Exchange.UM.UMCommon.UMCallSummaryReport')]
    param(
        [Parameter(Mandatory)] [GroupBy] $GroupBy,
        [Fqdn] $DomainController,
        [UMDialPlanIdParameter] $UMDialPlan,
        [UMIPGatewayIdParameter] $UMIPGateway
    )
}
