# DynamicDistributionGroupMember

function Get-DynamicDistributionGroupMember {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [DynamicDistributionGroupMemberIdParameter] $Identity,
        [pscredential] $Credential,
        [switch] $IncludeSoftDeletedObjects,
        [Unlimited] $ResultSize
    )
}
