# Path

function Convert-Path {
    [CmdletBinding(DefaultParameterSetName = 'Path', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096588')]
    [ImplementingType('Microsoft.PowerShell.Commands.ConvertPathCommand')]
    [OutputType([string])]
    [Alias('cvpa')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [switch] $Force
    )
}

function Join-Path {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096811')]
    [ImplementingType('Microsoft.PowerShell.Commands.JoinPathCommand')]
    [OutputType([string])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('PSPath')]
        [string[]] $Path,
        [Parameter(Mandatory, Position = 1, ValueFromPipelineByPropertyName)]
        [AllowEmptyCollection()]
        [AllowEmptyString()]
        [AllowNull()]
        [string[]] $ChildPath,
        [Parameter(Position = 2, ValueFromPipelineByPropertyName, ValueFromRemainingArguments)]
        [AllowEmptyCollection()]
        [AllowEmptyString()]
        [AllowNull()]
        [string[]] $AdditionalChildPath,
        [switch] $Resolve,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential
    )
}

function Resolve-Path {
    [CmdletBinding(DefaultParameterSetName = 'Path', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097143')]
    [ImplementingType('Microsoft.PowerShell.Commands.ResolvePathCommand')]
    [OutputType([System.Management.Automation.PathInfo], [string])]
    [Alias('rvpa')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [Parameter(ParameterSetName = 'LiteralPath')] [Parameter(ParameterSetName = 'Path')] [switch] $Relative,
        [string] $RelativeBasePath,
        [switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential
    )
}

function Split-Path {
    [CmdletBinding(DefaultParameterSetName = 'ParentSet', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097149')]
    [ImplementingType('Microsoft.PowerShell.Commands.SplitPathCommand')]
    [ParameterSets('ParentSet', 'LeafSet', 'LeafBaseSet', 'ExtensionSet', 'QualifierSet', 'NoQualifierSet', 'IsAbsoluteSet', 'LiteralPathSet')]
    [OutputType([bool], [string])]
    param(
        [Parameter(ParameterSetName = 'ExtensionSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'IsAbsoluteSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'LeafBaseSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'LeafSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'NoQualifierSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ParentSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'QualifierSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPathSet', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [Parameter(ParameterSetName = 'QualifierSet', Mandatory, ValueFromPipelineByPropertyName)] [switch] $Qualifier,
        [Parameter(ParameterSetName = 'NoQualifierSet', Mandatory, ValueFromPipelineByPropertyName)]
        [switch] $NoQualifier,
        [Parameter(ParameterSetName = 'ParentSet', ValueFromPipelineByPropertyName)] [switch] $Parent,
        [Parameter(ParameterSetName = 'LeafSet', Mandatory, ValueFromPipelineByPropertyName)] [switch] $Leaf,
        [Parameter(ParameterSetName = 'LeafBaseSet', Mandatory, ValueFromPipelineByPropertyName)] [switch] $LeafBase,
        [Parameter(ParameterSetName = 'ExtensionSet', Mandatory, ValueFromPipelineByPropertyName)] [switch] $Extension,
        [switch] $Resolve,
        [Parameter(ParameterSetName = 'IsAbsoluteSet', Mandatory)] [switch] $IsAbsolute,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential
    )
}

function Test-Path {
    [CmdletBinding(DefaultParameterSetName = 'Path', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097057')]
    [ImplementingType('Microsoft.PowerShell.Commands.TestPathCommand')]
    [OutputType([bool])]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AllowEmptyCollection()]
        [AllowEmptyString()]
        [AllowNull()]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [AllowEmptyCollection()]
        [AllowEmptyString()]
        [AllowNull()]
        [string[]] $LiteralPath,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [Alias('Type')] [Microsoft.PowerShell.Commands.TestPathType] $PathType,
        [switch] $IsValid,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential,
        [Dynamic()] [Nullable[datetime]] $OlderThan,
        [Dynamic()] [Nullable[datetime]] $NewerThan
    )
}
