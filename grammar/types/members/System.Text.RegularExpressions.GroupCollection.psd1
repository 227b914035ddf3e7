# What Get-Member lists of System.Text.RegularExpressions.GroupCollection

@{
    Type = 'System.Text.RegularExpressions.GroupCollection'
    Constructors = @()
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Add'; Kind = 'Method'; Definition = 'void ICollection[Group].Add(System.Text.RegularExpressions.Group item), int IList.Add(System.Object value)' }
        @{ Name = 'Clear'; Kind = 'Method'; Definition = 'void ICollection[Group].Clear(), void IList.Clear()' }
        @{ Name = 'Contains'; Kind = 'Method'; Definition = 'bool ICollection[Group].Contains(System.Text.RegularExpressions.Group item), bool IList.Contains(System.Object value)' }
        @{ Name = 'ContainsKey'; Kind = 'Method'; Definition = 'bool ContainsKey(string key), bool IReadOnlyDictionary[string,Group].ContainsKey(string key)' }
        @{ Name = 'CopyTo'; Kind = 'Method'; Definition = 'void CopyTo(array array, int arrayIndex), void CopyTo(System.Text.RegularExpressions.Group[] array, int arrayIndex), void ICollection[Group].CopyTo(System.Text.RegularExpressions.Group[] array, int arrayIndex), void ICollection.CopyTo(array array, int index)' }
        @{ Name = 'Count'; Kind = 'Property'; Definition = 'int Count {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetEnumerator'; Kind = 'Method'; Definition = 'System.Collections.IEnumerator GetEnumerator(), System.Collections.Generic.IEnumerator[System.Text.RegularExpressions.Group] IEnumerable[Group].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator(), System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[string,System.Text.RegularExpressions.Group]] IEnumerable[KeyValuePair[string,Group]].GetEnumerator()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IndexOf'; Kind = 'Method'; Definition = 'int IList[Group].IndexOf(System.Text.RegularExpressions.Group item), int IList.IndexOf(System.Object value)' }
        @{ Name = 'Insert'; Kind = 'Method'; Definition = 'void IList[Group].Insert(int index, System.Text.RegularExpressions.Group item), void IList.Insert(int index, System.Object value)' }
        @{ Name = 'IsFixedSize'; Kind = 'Property'; Definition = 'bool IsFixedSize {get;}' }
        @{ Name = 'IsReadOnly'; Kind = 'Property'; Definition = 'bool IsReadOnly {get;}' }
        @{ Name = 'IsSynchronized'; Kind = 'Property'; Definition = 'bool IsSynchronized {get;}' }
        @{ Name = 'Item'; Kind = 'ParameterizedProperty'; Definition = 'System.Text.RegularExpressions.Group Item(int groupnum) {get;}, System.Text.RegularExpressions.Group Item(string groupname) {get;}' }
        @{ Name = 'Keys'; Kind = 'Property'; Definition = 'System.Collections.Generic.IEnumerable[string] Keys {get;}' }
        @{ Name = 'Remove'; Kind = 'Method'; Definition = 'bool ICollection[Group].Remove(System.Text.RegularExpressions.Group item), void IList.Remove(System.Object value)' }
        @{ Name = 'RemoveAt'; Kind = 'Method'; Definition = 'void IList[Group].RemoveAt(int index), void IList.RemoveAt(int index)' }
        @{ Name = 'SyncRoot'; Kind = 'Property'; Definition = 'System.Object SyncRoot {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'TryGetValue'; Kind = 'Method'; Definition = 'bool TryGetValue(string key, [ref] System.Text.RegularExpressions.Group value), bool IReadOnlyDictionary[string,Group].TryGetValue(string key, [ref] System.Text.RegularExpressions.Group value)' }
        @{ Name = 'Values'; Kind = 'Property'; Definition = 'System.Collections.Generic.IEnumerable[System.Text.RegularExpressions.Group] Values {get;}' }
    )
}
