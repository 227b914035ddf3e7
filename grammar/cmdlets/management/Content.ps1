# Content

function Add-Content {
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?linkid=2096489')]
    [ImplementingType('Microsoft.PowerShell.Commands.AddContentCommand')]
    param(
        [Parameter(Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AllowEmptyCollection()]
        [AllowNull()]
        [object[]] $Value,
        [switch] $PassThru,
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential,
        [Dynamic()] [switch] $NoNewline,
        [Dynamic()]
        [ArgumentEncodingCompletions()]
        [ArgumentToEncodingTransformation()]
        [ValidateNotNullOrEmpty()]
        [System.Text.Encoding] $Encoding,
        [Dynamic()] [switch] $AsByteStream
    )
}

function Clear-Content {
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096807')]
    [ImplementingType('Microsoft.PowerShell.Commands.ClearContentCommand')]
    [Alias('clc')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential
    )
}

function Get-Content {
    [CmdletBinding(DefaultParameterSetName = 'Path', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096490')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetContentCommand')]
    [OutputType([byte], [string])]
    [Alias('gc', 'type')]
    param(
        [Parameter(ValueFromPipelineByPropertyName)] [long] $ReadCount = 1,
        [Parameter(ValueFromPipelineByPropertyName)]
        [Alias('First', 'Head')]
        [ValidateRange(0L, 9223372036854775807L)]
        [long] $TotalCount = -1,
        [Parameter(ValueFromPipelineByPropertyName)] [Alias('Last')] [ValidateRange(0, 2147483647)] [int] $Tail = -1,
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential,
        [Dynamic()] [string] $Delimiter,
        [Dynamic()] [switch] $Wait,
        [Dynamic()] [switch] $Raw,
        [Dynamic()]
        [ArgumentEncodingCompletions()]
        [ArgumentToEncodingTransformation()]
        [ValidateNotNullOrEmpty()]
        [System.Text.Encoding] $Encoding,
        [Dynamic()] [switch] $AsByteStream
    )
}

function Set-Content {
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097142')]
    [ImplementingType('Microsoft.PowerShell.Commands.SetContentCommand')]
    param(
        [Parameter(Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AllowEmptyCollection()]
        [AllowNull()]
        [object[]] $Value,
        [switch] $PassThru,
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential,
        [Dynamic()] [switch] $NoNewline,
        [Dynamic()]
        [ArgumentEncodingCompletions()]
        [ArgumentToEncodingTransformation()]
        [ValidateNotNullOrEmpty()]
        [System.Text.Encoding] $Encoding,
        [Dynamic()] [switch] $AsByteStream
    )
}
