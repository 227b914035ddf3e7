# TransportRulePredicate

function Get-TransportRulePredicate {
    [CmdletBinding()]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.MessagingPolicies.Rules.Tasks.TransportRulePredicate')]
    param(
        [Parameter(Position = 0)] [string] $Name
    )
}
