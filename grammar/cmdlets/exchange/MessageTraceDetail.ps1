# MessageTraceDetail

function Get-MessageTraceDetail {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Management.FfoReporting.MessageTraceDetail')]
    param(
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [guid] $MessageTraceId,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $RecipientAddress,
        [MultiValuedProperty] $Action,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [datetime] $EndDate,
        [MultiValuedProperty] $Event,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $MessageId,
        [int] $Page,
        [int] $PageSize,
        [string] $ProbeTag,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $SenderAddress,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [datetime] $StartDate
    )
}
