# Csv

function ConvertFrom-Csv {
    [CmdletBinding(DefaultParameterSetName = 'Delimiter', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096830')]
    [ImplementingType('Microsoft.PowerShell.Commands.ConvertFromCsvCommand')]
    param(
        [Parameter(ParameterSetName = 'Delimiter', Position = 1)]
        [ValidateNotNull()]
        [ValidateNotNullOrEmpty()]
        [char] $Delimiter,
        [Parameter(ParameterSetName = 'UseCulture', Mandatory)]
        [ValidateNotNull()]
        [ValidateNotNullOrEmpty()]
        [switch] $UseCulture,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ValidateNotNull()]
        [ValidateNotNullOrEmpty()]
        [psobject[]] $InputObject,
        [ValidateNotNull()] [ValidateNotNullOrEmpty()] [string[]] $Header
    )
}

function ConvertTo-Csv {
    [CmdletBinding(DefaultParameterSetName = 'Delimiter', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096832')]
    [ImplementingType('Microsoft.PowerShell.Commands.ConvertToCsvCommand')]
    [OutputType([string])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [psobject] $InputObject,
        [Parameter(ParameterSetName = 'Delimiter', Position = 1)] [ValidateNotNull()] [char] $Delimiter,
        [Parameter(ParameterSetName = 'UseCulture')] [switch] $UseCulture,
        [Alias('ITI')] [switch] $IncludeTypeInformation,
        [Parameter(DontShow)] [Alias('NTI')] [switch] $NoTypeInformation,
        [Alias('QF')] [string[]] $QuoteFields,
        [Alias('UQ')] [Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind] $UseQuotes = 'Always',
        [switch] $NoHeader
    )
}

function Export-Csv {
    [CmdletBinding(DefaultParameterSetName = 'Delimiter', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096608')]
    [ImplementingType('Microsoft.PowerShell.Commands.ExportCsvCommand')]
    [Alias('epcsv')]
    param(
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [psobject] $InputObject,
        [Parameter(Position = 0)] [ValidateNotNullOrEmpty()] [string] $Path,
        [Alias('PSPath', 'LP')] [ValidateNotNullOrEmpty()] [string] $LiteralPath,
        [switch] $Force,
        [Alias('NoOverwrite')] [switch] $NoClobber,
        [ArgumentEncodingCompletions()]
        [ArgumentToEncodingTransformation()]
        [ValidateNotNullOrEmpty()]
        [System.Text.Encoding] $Encoding = 'utf8NoBOM',
        [switch] $Append,
        [Parameter(ParameterSetName = 'Delimiter', Position = 1)] [ValidateNotNull()] [char] $Delimiter,
        [Parameter(ParameterSetName = 'UseCulture')] [switch] $UseCulture,
        [Alias('ITI')] [switch] $IncludeTypeInformation,
        [Parameter(DontShow)] [Alias('NTI')] [switch] $NoTypeInformation,
        [Alias('QF')] [string[]] $QuoteFields,
        [Alias('UQ')] [Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind] $UseQuotes = 'Always',
        [switch] $NoHeader
    )
}

function Import-Csv {
    [CmdletBinding(DefaultParameterSetName = 'DelimiterPath', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097020')]
    [ImplementingType('Microsoft.PowerShell.Commands.ImportCsvCommand')]
    [Alias('ipcsv')]
    param(
        [Parameter(ParameterSetName = 'DelimiterLiteralPath', Position = 1)]
        [Parameter(ParameterSetName = 'DelimiterPath', Position = 1)]
        [ValidateNotNull()]
        [char] $Delimiter,
        [Parameter(ParameterSetName = 'CulturePath', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'DelimiterPath', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'CultureLiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'DelimiterLiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [ValidateNotNullOrEmpty()]
        [string[]] $LiteralPath,
        [Parameter(ParameterSetName = 'CultureLiteralPath', Mandatory)]
        [Parameter(ParameterSetName = 'CulturePath', Mandatory)]
        [ValidateNotNull()]
        [switch] $UseCulture,
        [ValidateNotNullOrEmpty()] [string[]] $Header,
        [ArgumentEncodingCompletions()]
        [ArgumentToEncodingTransformation()]
        [ValidateNotNullOrEmpty()]
        [System.Text.Encoding] $Encoding = 'utf8NoBOM'
    )
}
