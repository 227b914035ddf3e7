# MessageTraceDetailV2

function Get-MessageTraceDetailV2 {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [guid] $MessageTraceId,
        [Parameter(Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [string] $RecipientAddress,
        [Parameter(Position = 2)] [MultiValuedProperty] $Action,
        [Parameter(Position = 3, ValueFromPipelineByPropertyName)] [datetime] $EndDate,
        [Parameter(Position = 4)] [MultiValuedProperty] $Event,
        [Parameter(Position = 5, ValueFromPipelineByPropertyName)] [string] $MessageId,
        [Parameter(Position = 6, ValueFromPipelineByPropertyName)] [string] $SenderAddress,
        [Parameter(Position = 7, ValueFromPipelineByPropertyName)] [datetime] $StartDate
    )
}
