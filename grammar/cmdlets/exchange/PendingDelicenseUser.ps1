# PendingDelicenseUser

function Get-PendingDelicenseUser {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0)] [RecipientIdParameter] $Identity,
        [Parameter(ParameterSetName = 'TenantLevelParameterSet')] [Unlimited] $ResultSize,
        [Parameter(ParameterSetName = 'TenantLevelParameterSet')] [switch] $ShowDueObjectsOnly
    )
}
