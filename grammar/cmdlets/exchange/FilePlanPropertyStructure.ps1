# FilePlanPropertyStructure

function Get-FilePlanPropertyStructure {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [switch] $IncludeAdditionalInfo
    )
}
