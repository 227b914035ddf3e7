# ExoInformationBarrierRelationship

function Get-ExoInformationBarrierRelationship {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory)] [RecipientIdParameter] $RecipientId1,
        [Parameter(Mandatory)] [RecipientIdParameter] $RecipientId2
    )
}
