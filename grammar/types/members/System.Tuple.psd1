# What Get-Member lists of System.Tuple

@{
    Type = 'System.Tuple`2'
    Shown = 'System.Tuple`2[[System.Object],[System.Object]]'
    Constructors = @('System.Tuple[System.Object,System.Object] new(System.Object item1, System.Object item2)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'CompareTo'; Kind = 'Method'; Definition = 'int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer), int IComparable.CompareTo(System.Object obj)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj), bool IStructuralEquatable.Equals(System.Object other, System.Collections.IEqualityComparer comparer)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode(), int IStructuralEquatable.GetHashCode(System.Collections.IEqualityComparer comparer)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Item'; Kind = 'ParameterizedProperty'; Definition = 'System.Object ITuple.Item(int index) {get;}' }
        @{ Name = 'Item1'; Kind = 'Property'; Definition = 'System.Object Item1 {get;}' }
        @{ Name = 'Item2'; Kind = 'Property'; Definition = 'System.Object Item2 {get;}' }
        @{ Name = 'Length'; Kind = 'Property'; Definition = 'int Length {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
