# SearchDocumentFormat

function Get-SearchDocumentFormat {
    [CmdletBinding()]
    [Edition('2013+')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [SearchDocumentFormatId] $Identity,
        [ServerIdParameter] $Server
    )
}

function New-SearchDocumentFormat {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SearchDocumentFormatId] $Identity,
        [Parameter(Mandatory)] [string] $Extension,
        [Parameter(Mandatory)] [string] $MimeType,
        [Parameter(Mandatory)] [string] $Name,
        [bool] $Enabled,
        [ServerIdParameter] $Server
    )
}

function Remove-SearchDocumentFormat {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SearchDocumentFormatId] $Identity,
        [ServerIdParameter] $Server
    )
}

function Set-SearchDocumentFormat {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SearchDocumentFormatId] $Identity,
        [Parameter(Mandatory)] [bool] $Enabled,
        [ServerIdParameter] $Server
    )
}
