# What Get-Member lists of System.Security.SecureString

@{
    Type = 'System.Security.SecureString'
    Constructors = @('securestring new()', 'securestring new(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e value, int length)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'AppendChar'; Kind = 'Method'; Definition = 'void AppendChar(char c)' }
        @{ Name = 'Clear'; Kind = 'Method'; Definition = 'void Clear()' }
        @{ Name = 'Copy'; Kind = 'Method'; Definition = 'securestring Copy()' }
        @{ Name = 'Dispose'; Kind = 'Method'; Definition = 'void Dispose(), void IDisposable.Dispose()' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'InsertAt'; Kind = 'Method'; Definition = 'void InsertAt(int index, char c)' }
        @{ Name = 'IsReadOnly'; Kind = 'Method'; Definition = 'bool IsReadOnly()' }
        @{ Name = 'Length'; Kind = 'Property'; Definition = 'int Length {get;}' }
        @{ Name = 'MakeReadOnly'; Kind = 'Method'; Definition = 'void MakeReadOnly()' }
        @{ Name = 'RemoveAt'; Kind = 'Method'; Definition = 'void RemoveAt(int index)' }
        @{ Name = 'SetAt'; Kind = 'Method'; Definition = 'void SetAt(int index, char c)' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
