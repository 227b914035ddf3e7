# What Get-Member lists of Microsoft.PowerShell.Commands.MatchInfo

@{
    Type = 'Microsoft.PowerShell.Commands.MatchInfo'
    Constructors = @('Microsoft.PowerShell.Commands.MatchInfo new()', 'Microsoft.PowerShell.Commands.MatchInfo new(System.Collections.Generic.IReadOnlyList[int] matchIndexes, System.Collections.Generic.IReadOnlyList[int] matchLengths)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Context'; Kind = 'Property'; Definition = 'Microsoft.PowerShell.Commands.MatchInfoContext Context {get;set;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'Filename'; Kind = 'Property'; Definition = 'string Filename {get;}' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IgnoreCase'; Kind = 'Property'; Definition = 'bool IgnoreCase {get;set;}' }
        @{ Name = 'Line'; Kind = 'Property'; Definition = 'string Line {get;set;}' }
        @{ Name = 'LineNumber'; Kind = 'Property'; Definition = 'ulong LineNumber {get;set;}' }
        @{ Name = 'Matches'; Kind = 'Property'; Definition = 'System.Text.RegularExpressions.Match[] Matches {get;set;}' }
        @{ Name = 'Path'; Kind = 'Property'; Definition = 'string Path {get;set;}' }
        @{ Name = 'Pattern'; Kind = 'Property'; Definition = 'string Pattern {get;set;}' }
        @{ Name = 'RelativePath'; Kind = 'Method'; Definition = 'string RelativePath(string directory)' }
        @{ Name = 'ToEmphasizedString'; Kind = 'Method'; Definition = 'string ToEmphasizedString(string directory)' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString(), string ToString(string directory)' }
    )
}
