# TextExtraction

function Test-TextExtraction {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2016+', 'EXO', 'SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [byte[]] $FileData,
        [Fqdn] $DomainController
    )
}
