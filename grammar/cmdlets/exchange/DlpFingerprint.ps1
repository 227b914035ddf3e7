# DlpFingerprint

function New-DlpFingerprint {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0)] [byte[]] $FileData,
        [Parameter(Mandatory)] [string] $Description,
        [bool] $IsExact,
        [PswsHashtable] $ThresholdConfig
    )
}
