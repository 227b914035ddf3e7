# RetentionRuleQuery

function Validate-RetentionRuleQuery {
    [CmdletBinding()]
    [Edition('EXO', 'SCC')]
    param(
        [Parameter(Mandatory)] [string] $KqlQueryString
    )
}
