# What Get-Member lists of System.Collections.Generic.SortedDictionary

@{
    Type = 'System.Collections.Generic.SortedDictionary`2'
    Shown = 'System.Collections.Generic.SortedDictionary`2[[System.String],[System.Object]]'
    Constructors = @('System.Collections.Generic.SortedDictionary[string,System.Object] new()', 'System.Collections.Generic.SortedDictionary[string,System.Object] new(System.Collections.Generic.IDictionary[string,System.Object] dictionary)', 'System.Collections.Generic.SortedDictionary[string,System.Object] new(System.Collections.Generic.IDictionary[string,System.Object] dictionary, System.Collections.Generic.IComparer[string] comparer)', 'System.Collections.Generic.SortedDictionary[string,System.Object] new(System.Collections.Generic.IComparer[string] comparer)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Add'; Kind = 'Method'; Definition = 'void Add(string key, System.Object value), void IDictionary[string,Object].Add(string key, System.Object value), void ICollection[KeyValuePair[string,Object]].Add(System.Collections.Generic.KeyValuePair[string,System.Object] item), void IDictionary.Add(System.Object key, System.Object value)' }
        @{ Name = 'Clear'; Kind = 'Method'; Definition = 'void Clear(), void ICollection[KeyValuePair[string,Object]].Clear(), void IDictionary.Clear()' }
        @{ Name = 'Comparer'; Kind = 'Property'; Definition = 'System.Collections.Generic.IComparer[string] Comparer {get;}' }
        @{ Name = 'Contains'; Kind = 'Method'; Definition = 'bool ICollection[KeyValuePair[string,Object]].Contains(System.Collections.Generic.KeyValuePair[string,System.Object] item), bool IDictionary.Contains(System.Object key)' }
        @{ Name = 'ContainsKey'; Kind = 'Method'; Definition = 'bool ContainsKey(string key), bool IDictionary[string,Object].ContainsKey(string key), bool IReadOnlyDictionary[string,Object].ContainsKey(string key)' }
        @{ Name = 'ContainsValue'; Kind = 'Method'; Definition = 'bool ContainsValue(System.Object value)' }
        @{ Name = 'CopyTo'; Kind = 'Method'; Definition = 'void CopyTo(System.Collections.Generic.KeyValuePair[string,System.Object][] array, int index), void ICollection[KeyValuePair[string,Object]].CopyTo(System.Collections.Generic.KeyValuePair[string,System.Object][] array, int arrayIndex), void ICollection.CopyTo(array array, int index)' }
        @{ Name = 'Count'; Kind = 'Property'; Definition = 'int Count {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetEnumerator'; Kind = 'Method'; Definition = 'System.Collections.Generic.SortedDictionary`2+Enumerator[string,System.Object] GetEnumerator(), System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[string,System.Object]] IEnumerable[KeyValuePair[string,Object]].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator(), System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IsFixedSize'; Kind = 'Property'; Definition = 'bool IsFixedSize {get;}' }
        @{ Name = 'IsReadOnly'; Kind = 'Property'; Definition = 'bool IsReadOnly {get;}' }
        @{ Name = 'IsSynchronized'; Kind = 'Property'; Definition = 'bool IsSynchronized {get;}' }
        @{ Name = 'Item'; Kind = 'ParameterizedProperty'; Definition = 'System.Object Item(string key) {get;set;}, System.Object IDictionary.Item(System.Object key) {get;set;}' }
        @{ Name = 'Keys'; Kind = 'Property'; Definition = 'System.Collections.Generic.SortedDictionary`2+KeyCollection[string,System.Object] Keys {get;}' }
        @{ Name = 'Remove'; Kind = 'Method'; Definition = 'bool Remove(string key), bool IDictionary[string,Object].Remove(string key), bool ICollection[KeyValuePair[string,Object]].Remove(System.Collections.Generic.KeyValuePair[string,System.Object] item), void IDictionary.Remove(System.Object key)' }
        @{ Name = 'SyncRoot'; Kind = 'Property'; Definition = 'System.Object SyncRoot {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'TryGetValue'; Kind = 'Method'; Definition = 'bool TryGetValue(string key, [ref] System.Object value), bool IDictionary[string,Object].TryGetValue(string key, [ref] System.Object value), bool IReadOnlyDictionary[string,Object].TryGetValue(string key, [ref] System.Object value)' }
        @{ Name = 'Values'; Kind = 'Property'; Definition = 'System.Collections.Generic.SortedDictionary`2+ValueCollection[string,System.Object] Values {get;}' }
    )
}
