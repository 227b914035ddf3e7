# ExchangeDiagnosticInfo

function Get-ExchangeDiagnosticInfo {
    [CmdletBinding()]
    [Edition('2010+')]
    param(
        [string] $Argument,
        [string] $Component,
        [string] $Process,
        [ServerIdParameter] $Server,
        [Edition('2013+')] [switch] $Unlimited
    )
}
