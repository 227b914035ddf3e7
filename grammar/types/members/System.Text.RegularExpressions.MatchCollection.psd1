# What Get-Member lists of System.Text.RegularExpressions.MatchCollection

@{
    Type = 'System.Text.RegularExpressions.MatchCollection'
    Constructors = @()
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Add'; Kind = 'Method'; Definition = 'void ICollection[Match].Add(System.Text.RegularExpressions.Match item), int IList.Add(System.Object value)' }
        @{ Name = 'Clear'; Kind = 'Method'; Definition = 'void ICollection[Match].Clear(), void IList.Clear()' }
        @{ Name = 'Contains'; Kind = 'Method'; Definition = 'bool ICollection[Match].Contains(System.Text.RegularExpressions.Match item), bool IList.Contains(System.Object value)' }
        @{ Name = 'CopyTo'; Kind = 'Method'; Definition = 'void CopyTo(array array, int arrayIndex), void CopyTo(System.Text.RegularExpressions.Match[] array, int arrayIndex), void ICollection[Match].CopyTo(System.Text.RegularExpressions.Match[] array, int arrayIndex), void ICollection.CopyTo(array array, int index)' }
        @{ Name = 'Count'; Kind = 'Property'; Definition = 'int Count {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetEnumerator'; Kind = 'Method'; Definition = 'System.Collections.IEnumerator GetEnumerator(), System.Collections.Generic.IEnumerator[System.Text.RegularExpressions.Match] IEnumerable[Match].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IndexOf'; Kind = 'Method'; Definition = 'int IList[Match].IndexOf(System.Text.RegularExpressions.Match item), int IList.IndexOf(System.Object value)' }
        @{ Name = 'Insert'; Kind = 'Method'; Definition = 'void IList[Match].Insert(int index, System.Text.RegularExpressions.Match item), void IList.Insert(int index, System.Object value)' }
        @{ Name = 'IsFixedSize'; Kind = 'Property'; Definition = 'bool IsFixedSize {get;}' }
        @{ Name = 'IsReadOnly'; Kind = 'Property'; Definition = 'bool IsReadOnly {get;}' }
        @{ Name = 'IsSynchronized'; Kind = 'Property'; Definition = 'bool IsSynchronized {get;}' }
        @{ Name = 'Item'; Kind = 'ParameterizedProperty'; Definition = 'System.Text.RegularExpressions.Match Item(int i) {get;}' }
        @{ Name = 'Remove'; Kind = 'Method'; Definition = 'bool ICollection[Match].Remove(System.Text.RegularExpressions.Match item), void IList.Remove(System.Object value)' }
        @{ Name = 'RemoveAt'; Kind = 'Method'; Definition = 'void IList[Match].RemoveAt(int index), void IList.RemoveAt(int index)' }
        @{ Name = 'SyncRoot'; Kind = 'Property'; Definition = 'System.Object SyncRoot {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
