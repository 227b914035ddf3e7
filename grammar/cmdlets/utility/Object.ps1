# Object

function Compare-Object {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096605')]
    [ImplementingType('Microsoft.PowerShell.Commands.CompareObjectCommand')]
    param(
        [Parameter(Mandatory, Position = 0)] [AllowEmptyCollection()] [psobject[]] $ReferenceObject,
        [Parameter(Mandatory, Position = 1, ValueFromPipeline)] [AllowEmptyCollection()] [psobject[]] $DifferenceObject,
        [ValidateRange(0, 2147483647)] [int] $SyncWindow = 2147483647,
        [object[]] $Property,
        [switch] $ExcludeDifferent,
        [switch] $IncludeEqual,
        [switch] $PassThru,
        [string] $Culture,
        [switch] $CaseSensitive
    )
}

function Group-Object {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096619')]
    [ImplementingType('Microsoft.PowerShell.Commands.GroupObjectCommand')]
    [OutputType([Microsoft.PowerShell.Commands.GroupInfo], [hashtable])]
    [Alias('group')]
    param(
        [switch] $NoElement,
        [Parameter(ParameterSetName = 'HashTable')] [Alias('AHT')] [switch] $AsHashTable,
        [Parameter(ParameterSetName = 'HashTable')] [switch] $AsString,
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(Position = 0)] [object[]] $Property,
        [string] $Culture,
        [switch] $CaseSensitive
    )
}

function Measure-Object {
    [CmdletBinding(DefaultParameterSetName = 'GenericMeasure', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096617')]
    [ImplementingType('Microsoft.PowerShell.Commands.MeasureObjectCommand')]
    [OutputType([Microsoft.PowerShell.Commands.GenericMeasureInfo], [Microsoft.PowerShell.Commands.GenericObjectMeasureInfo], [Microsoft.PowerShell.Commands.TextMeasureInfo])]
    [Alias('measure')]
    param(
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(Position = 0)] [ValidateNotNullOrEmpty()] [pspropertyexpression[]] $Property,
        [Parameter(ParameterSetName = 'GenericMeasure')] [switch] $StandardDeviation,
        [Parameter(ParameterSetName = 'GenericMeasure')] [switch] $Sum,
        [Parameter(ParameterSetName = 'GenericMeasure')] [switch] $AllStats,
        [Parameter(ParameterSetName = 'GenericMeasure')] [switch] $Average,
        [Parameter(ParameterSetName = 'GenericMeasure')] [switch] $Maximum,
        [Parameter(ParameterSetName = 'GenericMeasure')] [switch] $Minimum,
        [Parameter(ParameterSetName = 'TextMeasure')] [switch] $Line,
        [Parameter(ParameterSetName = 'TextMeasure')] [switch] $Word,
        [Parameter(ParameterSetName = 'TextMeasure')] [switch] $Character,
        [Parameter(ParameterSetName = 'TextMeasure')] [switch] $IgnoreWhiteSpace
    )
}

function New-Object {
    [CmdletBinding(DefaultParameterSetName = 'Net', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096620')]
    [ImplementingType('Microsoft.PowerShell.Commands.NewObjectCommand')]
    param(
        [Parameter(ParameterSetName = 'Net', Mandatory, Position = 0)] [ValidateTrustedData()] [string] $TypeName,
        [Parameter(ParameterSetName = 'Net', Position = 1)]
        [Alias('Args')]
        [ValidateTrustedData()]
        [object[]] $ArgumentList,
        [Parameter(ParameterSetName = 'Com')] [switch] $Strict,
        [ValidateTrustedData()] [System.Collections.IDictionary] $Property
    )
}

function Select-Object {
    [CmdletBinding(DefaultParameterSetName = 'DefaultParameter', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096716')]
    [ImplementingType('Microsoft.PowerShell.Commands.SelectObjectCommand')]
    [Alias('select')]
    param(
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(ParameterSetName = 'DefaultParameter', Position = 0)]
        [Parameter(ParameterSetName = 'SkipLastParameter', Position = 0)]
        [object[]] $Property,
        [Parameter(ParameterSetName = 'DefaultParameter')]
        [Parameter(ParameterSetName = 'SkipLastParameter')]
        [string[]] $ExcludeProperty,
        [Parameter(ParameterSetName = 'DefaultParameter')]
        [Parameter(ParameterSetName = 'SkipLastParameter')]
        [string] $ExpandProperty,
        [switch] $Unique,
        [switch] $CaseInsensitive,
        [Parameter(ParameterSetName = 'DefaultParameter')] [ValidateRange(0, 2147483647)] [int] $Last,
        [Parameter(ParameterSetName = 'DefaultParameter')] [ValidateRange(0, 2147483647)] [int] $First,
        [Parameter(ParameterSetName = 'DefaultParameter')]
        [Parameter(ParameterSetName = 'SkipLastParameter')]
        [ValidateRange(0, 2147483647)]
        [int] $Skip,
        [Parameter(ParameterSetName = 'SkipLastParameter')] [ValidateRange(0, 2147483647)] [int] $SkipLast,
        [Parameter(ParameterSetName = 'DefaultParameter')]
        [Parameter(ParameterSetName = 'IndexParameter')]
        [switch] $Wait,
        [Parameter(ParameterSetName = 'IndexParameter')] [ValidateRange(0, 2147483647)] [int[]] $Index,
        [Parameter(ParameterSetName = 'SkipIndexParameter')] [ValidateRange(0, 2147483647)] [int[]] $SkipIndex
    )
}

function Sort-Object {
    [CmdletBinding(DefaultParameterSetName = 'Default', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097038')]
    [ImplementingType('Microsoft.PowerShell.Commands.SortObjectCommand')]
    param(
        [Parameter(ParameterSetName = 'Default')] [switch] $Stable,
        [switch] $Descending,
        [switch] $Unique,
        [Parameter(ParameterSetName = 'Top', Mandatory)] [ValidateRange(1, 2147483647)] [int] $Top,
        [Parameter(ParameterSetName = 'Bottom', Mandatory)] [ValidateRange(1, 2147483647)] [int] $Bottom,
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(Position = 0)] [object[]] $Property,
        [string] $Culture,
        [switch] $CaseSensitive
    )
}

function Tee-Object {
    [CmdletBinding(DefaultParameterSetName = 'File', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097034')]
    [ImplementingType('Microsoft.PowerShell.Commands.TeeObjectCommand')]
    param(
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(ParameterSetName = 'File', Mandatory, Position = 0)] [Alias('Path')] [string] $FilePath,
        [Parameter(ParameterSetName = 'LiteralFile', Mandatory)] [Alias('PSPath', 'LP')] [string] $LiteralPath,
        [Parameter(ParameterSetName = 'File')] [switch] $Append,
        [Parameter(ParameterSetName = 'File')]
        [Parameter(ParameterSetName = 'LiteralFile')]
        [ArgumentEncodingCompletions()]
        [ArgumentToEncodingTransformation()]
        [ValidateNotNullOrEmpty()]
        [System.Text.Encoding] $Encoding = 'utf8NoBOM',
        [Parameter(ParameterSetName = 'Variable', Mandatory)] [string] $Variable
    )
}
