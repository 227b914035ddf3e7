# UMActiveCalls

function Get-UMActiveCalls {
    [CmdletBinding(DefaultParameterSetName = 'Server')]
    [Edition('2010', '2013', '2016')]
    [OutputType('Microsoft.Exchange.UM.Rpc.ActiveCalls')]
    param(
        [Parameter(ParameterSetName = 'DialPlan', Mandatory)] [UMDialPlanIdParameter] $DialPlan,
        [Parameter(ParameterSetName = 'ServerInstance', Mandatory)] [UMServer] $InstanceServer,
        [Parameter(ParameterSetName = 'UMIPGateway', Mandatory)] [UMIPGatewayIdParameter] $IPGateway,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Server', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Server
    )
}
