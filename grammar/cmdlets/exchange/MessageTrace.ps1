# MessageTrace

function Get-MessageTrace {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Management.FfoReporting.MessageTrace')]
    param(
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [datetime] $EndDate,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $FromIP,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $MessageId,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [guid] $MessageTraceId,
        [int] $Page,
        [int] $PageSize,
        [string] $ProbeTag,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $RecipientAddress,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $SenderAddress,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [datetime] $StartDate,
        [MultiValuedProperty] $Status,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $ToIP
    )
}
