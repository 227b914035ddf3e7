# What Get-Member lists of System.Collections.DictionaryEntry

@{
    Type = 'System.Collections.DictionaryEntry'
    Constructors = @('System.Collections.DictionaryEntry new(System.Object key, System.Object value)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Deconstruct'; Kind = 'Method'; Definition = 'void Deconstruct([ref] System.Object key, [ref] System.Object value)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Key'; Kind = 'Property'; Definition = 'System.Object Key {get;set;}' }
        @{ Name = 'Name'; Kind = 'AliasProperty'; Definition = 'Name = Key' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'Value'; Kind = 'Property'; Definition = 'System.Object Value {get;set;}' }
    )
}
