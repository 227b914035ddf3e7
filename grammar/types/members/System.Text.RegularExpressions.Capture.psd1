# What Get-Member lists of System.Text.RegularExpressions.Capture

@{
    Type = 'System.Text.RegularExpressions.Capture'
    Shown = 'System.Text.RegularExpressions.Group'
    Constructors = @()
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Captures'; Kind = 'Property'; Definition = 'System.Text.RegularExpressions.CaptureCollection Captures {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Index'; Kind = 'Property'; Definition = 'int Index {get;}' }
        @{ Name = 'Length'; Kind = 'Property'; Definition = 'int Length {get;}' }
        @{ Name = 'Name'; Kind = 'Property'; Definition = 'string Name {get;}' }
        @{ Name = 'Success'; Kind = 'Property'; Definition = 'bool Success {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'Value'; Kind = 'Property'; Definition = 'string Value {get;}' }
        @{ Name = 'ValueSpan'; Kind = 'Property'; Definition = 'System.ReadOnlySpan[char] ValueSpan {get;}' }
    )
}
