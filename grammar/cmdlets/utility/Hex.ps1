# Hex

function Format-Hex {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkId=2096611')]
    [ImplementingType('Microsoft.PowerShell.Commands.FormatHex')]
    [OutputType([Microsoft.PowerShell.Commands.ByteCollection])]
    [Alias('fhx')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0)] [ValidateNotNullOrEmpty()] [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory)]
        [Alias('PSPath', 'LP')]
        [ValidateNotNullOrEmpty()]
        [string[]] $LiteralPath,
        [Parameter(ParameterSetName = 'ByInputObject', Mandatory, ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(ParameterSetName = 'ByInputObject')]
        [ArgumentEncodingCompletions()]
        [ArgumentToEncodingTransformation()]
        [ValidateNotNullOrEmpty()]
        [System.Text.Encoding] $Encoding = 'utf8NoBOM',
        [ValidateRange('Positive')] [long] $Count = 9223372036854775807,
        [ValidateRange('NonNegative')] [long] $Offset,
        [Parameter(ParameterSetName = 'ByInputObject', DontShow)] [Obsolete()] [switch] $Raw
    )
}
