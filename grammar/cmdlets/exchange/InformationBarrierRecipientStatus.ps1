# InformationBarrierRecipientStatus

function Get-InformationBarrierRecipientStatus {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RecipientIdParameter] $Identity,
        [Parameter(Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [RecipientIdParameter] $Identity2
    )
}
