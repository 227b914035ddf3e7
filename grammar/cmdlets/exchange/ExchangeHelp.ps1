# ExchangeHelp

function Update-ExchangeHelp {
    [CmdletBinding()]
    [Edition('2013+')]
    param(
        [switch] $Force
    )
}
