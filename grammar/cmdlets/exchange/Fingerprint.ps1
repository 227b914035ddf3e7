# Fingerprint

function New-Fingerprint {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Position = 0)] [byte[]] $FileData,
        [Parameter(Mandatory)] [string] $Description
    )
}
