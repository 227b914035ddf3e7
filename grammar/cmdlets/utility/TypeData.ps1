# TypeData

function Get-TypeData {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097018')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetTypeDataCommand')]
    [OutputType([psobject])]
    param(
        [Parameter(Position = 0, ValueFromPipeline)] [ValidateNotNullOrEmpty()] [string[]] $TypeName
    )
}

function Remove-TypeData {
    [CmdletBinding(DefaultParameterSetName = 'RemoveTypeDataSet', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096622')]
    [ImplementingType('Microsoft.PowerShell.Commands.RemoveTypeDataCommand')]
    param(
        [Parameter(ParameterSetName = 'RemoveTypeSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ArgumentToTypeNameTransformation()]
        [ValidateNotNullOrEmpty()]
        [string] $TypeName,
        [Parameter(ParameterSetName = 'RemoveFileSet', Mandatory)] [ValidateNotNullOrEmpty()] [string[]] $Path,
        [Parameter(ParameterSetName = 'RemoveTypeDataSet', Mandatory, ValueFromPipeline)]
        [System.Management.Automation.Runspaces.TypeData] $TypeData
    )
}

function Update-TypeData {
    [CmdletBinding(DefaultParameterSetName = 'FileSet', SupportsShouldProcess, ConfirmImpact = 'Low', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097131')]
    [ImplementingType('Microsoft.PowerShell.Commands.UpdateTypeDataCommand')]
    param(
        [Parameter(ParameterSetName = 'DynamicTypeSet')]
        [ValidateNotNullOrEmpty()]
        [ValidateSet('NoteProperty', 'AliasProperty', 'ScriptProperty', 'CodeProperty', 'ScriptMethod', 'CodeMethod')]
        [System.Management.Automation.PSMemberTypes] $MemberType,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNullOrEmpty()] [string] $MemberName,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [object] $Value,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNull()] [object] $SecondValue,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNull()] [type] $TypeConverter,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNull()] [type] $TypeAdapter,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNullOrEmpty()] [string] $SerializationMethod,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNull()] [type] $TargetTypeForDeserialization,
        [Parameter(ParameterSetName = 'DynamicTypeSet')]
        [ValidateNotNull()]
        [ValidateRange(0, 2147483647)]
        [int] $SerializationDepth = -2147483648,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNullOrEmpty()] [string] $DefaultDisplayProperty,
        [Parameter(ParameterSetName = 'DynamicTypeSet')]
        [ValidateNotNull()]
        [Nullable[bool]] $InheritPropertySerializationSet,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNullOrEmpty()] [string] $StringSerializationSource,
        [Parameter(ParameterSetName = 'DynamicTypeSet')]
        [ValidateNotNullOrEmpty()]
        [string[]] $DefaultDisplayPropertySet,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNullOrEmpty()] [string[]] $DefaultKeyPropertySet,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [ValidateNotNullOrEmpty()] [string[]] $PropertySerializationSet,
        [Parameter(ParameterSetName = 'DynamicTypeSet', Mandatory, ValueFromPipeline)]
        [ArgumentToTypeNameTransformation()]
        [ValidateNotNullOrEmpty()]
        [string] $TypeName,
        [Parameter(ParameterSetName = 'DynamicTypeSet')] [Parameter(ParameterSetName = 'TypeDataSet')] [switch] $Force,
        [Parameter(ParameterSetName = 'TypeDataSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [System.Management.Automation.Runspaces.TypeData[]] $TypeData,
        [Parameter(ParameterSetName = 'FileSet', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'Path')]
        [ValidateNotNull()]
        [string[]] $AppendPath,
        [Parameter(ParameterSetName = 'FileSet')] [ValidateNotNull()] [string[]] $PrependPath
    )
}
