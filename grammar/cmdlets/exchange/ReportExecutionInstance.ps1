# ReportExecutionInstance

function Get-ReportExecutionInstance {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [InstanceIdParameter] $Identity,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $ScheduleId
    )
}
