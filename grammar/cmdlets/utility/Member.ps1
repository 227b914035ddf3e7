# Member

function Add-Member {
    [CmdletBinding(DefaultParameterSetName = 'TypeNameSet', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097109')]
    [ImplementingType('Microsoft.PowerShell.Commands.AddMemberCommand')]
    [ParameterSets('TypeNameSet', 'MemberSet', 'NotePropertySingleMemberSet', 'NotePropertyMultiMemberSet')]
    param(
        [Parameter(ParameterSetName = 'MemberSet', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NotePropertyMultiMemberSet', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NotePropertySingleMemberSet', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'TypeNameSet', Mandatory, ValueFromPipeline)]
        [psobject] $InputObject,
        [Parameter(ParameterSetName = 'MemberSet', Mandatory, Position = 0)]
        [Alias('Type')]
        [System.Management.Automation.PSMemberTypes] $MemberType,
        [Parameter(ParameterSetName = 'MemberSet', Mandatory, Position = 1)] [string] $Name,
        [Parameter(ParameterSetName = 'MemberSet', Position = 2)] [object] $Value,
        [Parameter(ParameterSetName = 'MemberSet', Position = 3)] [object] $SecondValue,
        [Parameter(ParameterSetName = 'MemberSet')]
        [Parameter(ParameterSetName = 'NotePropertyMultiMemberSet')]
        [Parameter(ParameterSetName = 'NotePropertySingleMemberSet')]
        [Parameter(ParameterSetName = 'TypeNameSet', Mandatory)]
        [ValidateNotNullOrEmpty()]
        [string] $TypeName,
        [Parameter(ParameterSetName = 'MemberSet')]
        [Parameter(ParameterSetName = 'NotePropertyMultiMemberSet')]
        [Parameter(ParameterSetName = 'NotePropertySingleMemberSet')]
        [switch] $Force,
        [Parameter(ParameterSetName = 'MemberSet')]
        [Parameter(ParameterSetName = 'NotePropertyMultiMemberSet')]
        [Parameter(ParameterSetName = 'NotePropertySingleMemberSet')]
        [Parameter(ParameterSetName = 'TypeNameSet')]
        [switch] $PassThru,
        [Parameter(ParameterSetName = 'NotePropertySingleMemberSet', Mandatory, Position = 0)]
        [NotePropertyTransformation()]
        [ValidateNotNullOrEmpty()]
        [ValidateNotePropertyName()]
        [string] $NotePropertyName,
        [Parameter(ParameterSetName = 'NotePropertySingleMemberSet', Mandatory, Position = 1)]
        [AllowNull()]
        [object] $NotePropertyValue,
        [Parameter(ParameterSetName = 'NotePropertyMultiMemberSet', Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [System.Collections.IDictionary] $NotePropertyMembers
    )
}

function Get-Member {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096704')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetMemberCommand')]
    [OutputType([Microsoft.PowerShell.Commands.MemberDefinition])]
    [Alias('gm')]
    param(
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(Position = 0)] [ValidateNotNullOrEmpty()] [string[]] $Name = '*',
        [Alias('Type')] [System.Management.Automation.PSMemberTypes] $MemberType = 'All',
        [System.Management.Automation.PSMemberViewTypes] $View = 'Extended, Adapted',
        [switch] $Static,
        [switch] $Force
    )
}
