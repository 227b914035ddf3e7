# What Get-Member lists of System.Text.RegularExpressions.Match

@{
    Type = 'System.Text.RegularExpressions.Match'
    Constructors = @()
    Static = @(
        @{ Name = 'Empty'; Kind = 'Property'; Definition = 'static System.Text.RegularExpressions.Match Empty {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'Synchronized'; Kind = 'Method'; Definition = 'static System.Text.RegularExpressions.Match Synchronized(System.Text.RegularExpressions.Match inner), static System.Text.RegularExpressions.Group Synchronized(System.Text.RegularExpressions.Group inner)' }
    )
    Instance = @(
        @{ Name = 'Captures'; Kind = 'Property'; Definition = 'System.Text.RegularExpressions.CaptureCollection Captures {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Groups'; Kind = 'Property'; Definition = 'System.Text.RegularExpressions.GroupCollection Groups {get;}' }
        @{ Name = 'Index'; Kind = 'Property'; Definition = 'int Index {get;}' }
        @{ Name = 'Length'; Kind = 'Property'; Definition = 'int Length {get;}' }
        @{ Name = 'Name'; Kind = 'Property'; Definition = 'string Name {get;}' }
        @{ Name = 'NextMatch'; Kind = 'Method'; Definition = 'System.Text.RegularExpressions.Match NextMatch()' }
        @{ Name = 'Result'; Kind = 'Method'; Definition = 'string Result(string replacement)' }
        @{ Name = 'Success'; Kind = 'Property'; Definition = 'bool Success {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'Value'; Kind = 'Property'; Definition = 'string Value {get;}' }
        @{ Name = 'ValueSpan'; Kind = 'Property'; Definition = 'System.ReadOnlySpan[char] ValueSpan {get;}' }
    )
}
