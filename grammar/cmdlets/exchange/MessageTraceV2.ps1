# MessageTraceV2

function Get-MessageTraceV2 {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [datetime] $EndDate,
        [Parameter(Position = 1, ValueFromPipelineByPropertyName)] [string] $FromIP,
        [Parameter(Position = 2, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $MessageId,
        [Parameter(Position = 3, ValueFromPipelineByPropertyName)] [guid] $MessageTraceId,
        [Parameter(Position = 4, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $RecipientAddress,
        [Parameter(Position = 5, ValueFromPipelineByPropertyName)] [int] $ResultSize = 0,
        [Parameter(Position = 6, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $SenderAddress,
        [Parameter(Position = 7, ValueFromPipelineByPropertyName)] [datetime] $StartDate,
        [Parameter(Position = 8, ValueFromPipelineByPropertyName)] [string] $StartingRecipientAddress,
        [Parameter(Position = 9)] [MultiValuedProperty] $Status,
        [Parameter(Position = 11, ValueFromPipelineByPropertyName)] [string] $Subject,
        [Parameter(Position = 10, ValueFromPipelineByPropertyName)] [string] $SubjectFilterType,
        [Parameter(Position = 12, ValueFromPipelineByPropertyName)] [string] $ToIP
    )
}
