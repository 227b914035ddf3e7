# AuditLogSearch

function Get-AuditLogSearch {
    [CmdletBinding()]
    [Edition('2013+', 'EXO', 'EOP')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AuditLogSearchIdParameter] $Identity,
        [ExDateTime] $CreatedAfter,
        [ExDateTime] $CreatedBefore,
        [int] $ResultSize,
        [string] $Type
    )
}
