# What Get-Member lists of System.Management.Automation.InvocationInfo

@{
    Type = 'System.Management.Automation.InvocationInfo'
    Constructors = @()
    Static = @(
        @{ Name = 'Create'; Kind = 'Method'; Definition = 'static System.Management.Automation.InvocationInfo Create(System.Management.Automation.CommandInfo commandInfo, System.Management.Automation.Language.IScriptExtent scriptPosition)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'BoundParameters'; Kind = 'Property'; Definition = 'System.Collections.Generic.Dictionary[string,System.Object] BoundParameters {get;}' }
        @{ Name = 'CommandOrigin'; Kind = 'Property'; Definition = 'System.Management.Automation.CommandOrigin CommandOrigin {get;}' }
        @{ Name = 'DisplayScriptPosition'; Kind = 'Property'; Definition = 'System.Management.Automation.Language.IScriptExtent DisplayScriptPosition {get;set;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'ExpectingInput'; Kind = 'Property'; Definition = 'bool ExpectingInput {get;}' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'HistoryId'; Kind = 'Property'; Definition = 'long HistoryId {get;}' }
        @{ Name = 'InvocationName'; Kind = 'Property'; Definition = 'string InvocationName {get;}' }
        @{ Name = 'Line'; Kind = 'Property'; Definition = 'string Line {get;}' }
        @{ Name = 'MyCommand'; Kind = 'Property'; Definition = 'System.Management.Automation.CommandInfo MyCommand {get;}' }
        @{ Name = 'OffsetInLine'; Kind = 'Property'; Definition = 'int OffsetInLine {get;}' }
        @{ Name = 'PSCommandPath'; Kind = 'Property'; Definition = 'string PSCommandPath {get;}' }
        @{ Name = 'PSScriptRoot'; Kind = 'Property'; Definition = 'string PSScriptRoot {get;}' }
        @{ Name = 'PipelineLength'; Kind = 'Property'; Definition = 'int PipelineLength {get;}' }
        @{ Name = 'PipelinePosition'; Kind = 'Property'; Definition = 'int PipelinePosition {get;}' }
        @{ Name = 'PositionMessage'; Kind = 'Property'; Definition = 'string PositionMessage {get;}' }
        @{ Name = 'ScriptLineNumber'; Kind = 'Property'; Definition = 'int ScriptLineNumber {get;}' }
        @{ Name = 'ScriptName'; Kind = 'Property'; Definition = 'string ScriptName {get;}' }
        @{ Name = 'Statement'; Kind = 'Property'; Definition = 'string Statement {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'UnboundArguments'; Kind = 'Property'; Definition = 'System.Collections.Generic.List[System.Object] UnboundArguments {get;}' }
    )
}
