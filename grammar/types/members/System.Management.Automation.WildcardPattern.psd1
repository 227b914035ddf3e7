# What Get-Member lists of System.Management.Automation.WildcardPattern

@{
    Type = 'System.Management.Automation.WildcardPattern'
    Constructors = @('WildcardPattern new(string pattern)', 'WildcardPattern new(string pattern, System.Management.Automation.WildcardOptions options)')
    Static = @(
        @{ Name = 'ContainsWildcardCharacters'; Kind = 'Method'; Definition = 'static bool ContainsWildcardCharacters(string pattern)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'Escape'; Kind = 'Method'; Definition = 'static string Escape(string pattern)' }
        @{ Name = 'Get'; Kind = 'Method'; Definition = 'static WildcardPattern Get(string pattern, System.Management.Automation.WildcardOptions options)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'Unescape'; Kind = 'Method'; Definition = 'static string Unescape(string pattern)' }
    )
    Instance = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IsMatch'; Kind = 'Method'; Definition = 'bool IsMatch(string input)' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'ToWql'; Kind = 'Method'; Definition = 'string ToWql()' }
    )
}
