# What Get-Member lists of System.Collections.Generic.KeyValuePair

@{
    Type = 'System.Collections.Generic.KeyValuePair`2'
    Shown = 'System.Collections.Generic.KeyValuePair`2[[System.String],[System.Object]]'
    Constructors = @('System.Collections.Generic.KeyValuePair[string,System.Object] new(string key, System.Object value)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Deconstruct'; Kind = 'Method'; Definition = 'void Deconstruct([ref] string key, [ref] System.Object value)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Key'; Kind = 'Property'; Definition = 'string Key {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'Value'; Kind = 'Property'; Definition = 'System.Object Value {get;}' }
    )
}
