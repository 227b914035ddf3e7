# Html

function ConvertTo-Html {
    [CmdletBinding(DefaultParameterSetName = 'Page', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096595')]
    [ImplementingType('Microsoft.PowerShell.Commands.ConvertToHtmlCommand')]
    [OutputType([string])]
    param(
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(Position = 0)] [object[]] $Property,
        [Parameter(ParameterSetName = 'Page', Position = 3)] [string[]] $Body,
        [Parameter(ParameterSetName = 'Page', Position = 1)] [string[]] $Head,
        [Parameter(ParameterSetName = 'Page', Position = 2)] [ValidateNotNullOrEmpty()] [string] $Title = 'HTML TABLE',
        [ValidateNotNullOrEmpty()] [ValidateSet('Table', 'List')] [string] $As = 'Table',
        [Parameter(ParameterSetName = 'Page')] [Alias('cu', 'uri')] [ValidateNotNullOrEmpty()] [uri] $CssUri,
        [Parameter(ParameterSetName = 'Fragment')] [ValidateNotNullOrEmpty()] [switch] $Fragment,
        [ValidateNotNullOrEmpty()] [string[]] $PostContent,
        [ValidateNotNullOrEmpty()] [string[]] $PreContent,
        [Parameter(ParameterSetName = 'Page')] [ValidateNotNullOrEmpty()] [hashtable] $Meta,
        [Parameter(ParameterSetName = 'Page')]
        [ValidateNotNullOrEmpty()]
        [ValidatePattern('^[A-Za-z0-9]\w+\S+[A-Za-z0-9]$')]
        [string] $Charset,
        [Parameter(ParameterSetName = 'Page')] [ValidateNotNullOrEmpty()] [switch] $Transitional
    )
}
