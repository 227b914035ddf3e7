# DlpEdmSchema

function Get-DlpEdmSchema {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [EdmStorageIdParameter] $Identity
    )
}

function New-DlpEdmSchema {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [byte[]] $FileData
    )
}

function Remove-DlpEdmSchema {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [EdmStorageIdParameter] $Identity
    )
}

function Set-DlpEdmSchema {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [byte[]] $FileData
    )
}
