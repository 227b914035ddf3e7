# RetentionEvent

function Get-RetentionEvent {
    [CmdletBinding()]
    [Edition('EXO', 'SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [EwsStoreObjectIdParameter] $Identity,
        [Edition('EXO')] [switch] $AllStatus,
        [Edition('SCC')] [Fqdn] $DomainController
    )
}
