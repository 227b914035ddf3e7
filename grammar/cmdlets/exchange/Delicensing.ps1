# Delicensing

function Expedite-Delicensing {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [RecipientIdParameter] $Identity
    )
}
