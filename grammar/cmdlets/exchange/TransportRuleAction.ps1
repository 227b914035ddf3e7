# TransportRuleAction

function Get-TransportRuleAction {
    [CmdletBinding()]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.MessagingPolicies.Rules.Tasks.TransportRuleAction')]
    param(
        [Parameter(Position = 0)] [string] $Name
    )
}
