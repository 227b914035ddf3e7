# EtrLimits

function Get-EtrLimits {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param()
}
