# Xml

function ConvertTo-Xml {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096603')]
    [ImplementingType('Microsoft.PowerShell.Commands.ConvertToXmlCommand')]
    [OutputType([string], [xml])]
    param(
        [ValidateRange(1, 2147483647)] [int] $Depth,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [AllowNull()] [psobject] $InputObject,
        [switch] $NoTypeInformation,
        [ValidateNotNullOrEmpty()] [ValidateSet('Stream', 'String', 'Document')] [string] $As = 'Document'
    )
}

function Select-Xml {
    [CmdletBinding(DefaultParameterSetName = 'Xml', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097031')]
    [ImplementingType('Microsoft.PowerShell.Commands.SelectXmlCommand')]
    [OutputType([Microsoft.PowerShell.Commands.SelectXmlInfo])]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 1, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [ValidateNotNullOrEmpty()]
        [string[]] $LiteralPath,
        [Parameter(ParameterSetName = 'Xml', Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('Node')]
        [ValidateNotNullOrEmpty()]
        [System.Xml.XmlNode[]] $Xml,
        [Parameter(ParameterSetName = 'Content', Mandatory, ValueFromPipeline)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Content,
        [Parameter(Mandatory, Position = 0)] [ValidateNotNullOrEmpty()] [string] $XPath,
        [ValidateNotNullOrEmpty()] [hashtable] $Namespace
    )
}
