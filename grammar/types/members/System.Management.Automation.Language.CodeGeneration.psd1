# What Get-Member lists of System.Management.Automation.Language.CodeGeneration

@{
    Type = 'System.Management.Automation.Language.CodeGeneration'
    Constructors = @()
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'EscapeBlockCommentContent'; Kind = 'Method'; Definition = 'static string EscapeBlockCommentContent(string value)' }
        @{ Name = 'EscapeFormatStringContent'; Kind = 'Method'; Definition = 'static string EscapeFormatStringContent(string value)' }
        @{ Name = 'EscapeSingleQuotedStringContent'; Kind = 'Method'; Definition = 'static string EscapeSingleQuotedStringContent(string value)' }
        @{ Name = 'EscapeVariableName'; Kind = 'Method'; Definition = 'static string EscapeVariableName(string value)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @()
}
