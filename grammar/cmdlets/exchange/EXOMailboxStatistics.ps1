# EXOMailboxStatistics

function Get-EXOMailboxStatistics {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [switch] $Archive,
        [Parameter(ValueFromPipelineByPropertyName)] [guid] $DatabaseGuid,
        [Parameter(ValueFromPipelineByPropertyName)] [guid] $ExchangeGuid,
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Identity,
        [switch] $IncludeMoveHistory,
        [switch] $IncludeMoveReport,
        [switch] $IncludeSoftDeletedRecipients,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $PrimarySmtpAddress,
        [string[]] $Properties,
        [PropertySet[]] $PropertySets,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $UserPrincipalName
    )
}
