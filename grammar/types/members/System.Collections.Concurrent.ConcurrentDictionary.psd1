# What Get-Member lists of System.Collections.Concurrent.ConcurrentDictionary

@{
    Type = 'System.Collections.Concurrent.ConcurrentDictionary`2'
    Constructors = @('System.Collections.Concurrent.ConcurrentDictionary[string,System.Object] new()', 'System.Collections.Concurrent.ConcurrentDictionary[string,System.Object] new(int concurrencyLevel, int capacity)', 'System.Collections.Concurrent.ConcurrentDictionary[string,System.Object] new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Object]] collection)', 'System.Collections.Concurrent.ConcurrentDictionary[string,System.Object] new(System.Collections.Generic.IEqualityComparer[string] comparer)', 'System.Collections.Concurrent.ConcurrentDictionary[string,System.Object] new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Object]] collection, System.Collections.Generic.IEqualityComparer[string] comparer)', 'System.Collections.Concurrent.ConcurrentDictionary[string,System.Object] new(int concurrencyLevel, System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Object]] collection, System.Collections.Generic.IEqualityComparer[string] comparer)', 'System.Collections.Concurrent.ConcurrentDictionary[string,System.Object] new(int concurrencyLevel, int capacity, System.Collections.Generic.IEqualityComparer[string] comparer)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Add'; Kind = 'Method'; Definition = 'void IDictionary[string,Object].Add(string key, System.Object value), void ICollection[KeyValuePair[string,Object]].Add(System.Collections.Generic.KeyValuePair[string,System.Object] item), void IDictionary.Add(System.Object key, System.Object value)' }
        @{ Name = 'AddOrUpdate'; Kind = 'Method'; Definition = 'System.Object AddOrUpdate(string key, System.Func[string,System.Object] addValueFactory, System.Func[string,System.Object,System.Object] updateValueFactory), System.Object AddOrUpdate(string key, System.Object addValue, System.Func[string,System.Object,System.Object] updateValueFactory)' }
        @{ Name = 'Clear'; Kind = 'Method'; Definition = 'void Clear(), void ICollection[KeyValuePair[string,Object]].Clear(), void IDictionary.Clear()' }
        @{ Name = 'Comparer'; Kind = 'Property'; Definition = 'System.Collections.Generic.IEqualityComparer[string] Comparer {get;}' }
        @{ Name = 'ContainsKey'; Kind = 'Method'; Definition = 'bool ContainsKey(string key), bool IDictionary[string,Object].ContainsKey(string key), bool IReadOnlyDictionary[string,Object].ContainsKey(string key)' }
        @{ Name = 'CopyTo'; Kind = 'Method'; Definition = 'void ICollection[KeyValuePair[string,Object]].CopyTo(System.Collections.Generic.KeyValuePair[string,System.Object][] array, int arrayIndex), void ICollection.CopyTo(array array, int index)' }
        @{ Name = 'Count'; Kind = 'Property'; Definition = 'int Count {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetEnumerator'; Kind = 'Method'; Definition = 'System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[string,System.Object]] GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator(), System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetOrAdd'; Kind = 'Method'; Definition = 'System.Object GetOrAdd(string key, System.Func[string,System.Object] valueFactory), System.Object GetOrAdd(string key, System.Object value)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IsEmpty'; Kind = 'Property'; Definition = 'bool IsEmpty {get;}' }
        @{ Name = 'IsFixedSize'; Kind = 'Property'; Definition = 'bool IsFixedSize {get;}' }
        @{ Name = 'IsReadOnly'; Kind = 'Property'; Definition = 'bool IsReadOnly {get;}' }
        @{ Name = 'IsSynchronized'; Kind = 'Property'; Definition = 'bool IsSynchronized {get;}' }
        @{ Name = 'Item'; Kind = 'ParameterizedProperty'; Definition = 'System.Object Item(string key) {get;set;}, System.Object IDictionary.Item(System.Object key) {get;set;}' }
        @{ Name = 'Keys'; Kind = 'Property'; Definition = 'System.Collections.Generic.ICollection[string] Keys {get;}' }
        @{ Name = 'Remove'; Kind = 'Method'; Definition = 'bool IDictionary[string,Object].Remove(string key), bool ICollection[KeyValuePair[string,Object]].Remove(System.Collections.Generic.KeyValuePair[string,System.Object] item), void IDictionary.Remove(System.Object key)' }
        @{ Name = 'SyncRoot'; Kind = 'Property'; Definition = 'System.Object SyncRoot {get;}' }
        @{ Name = 'ToArray'; Kind = 'Method'; Definition = 'System.Collections.Generic.KeyValuePair[string,System.Object][] ToArray()' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'TryAdd'; Kind = 'Method'; Definition = 'bool TryAdd(string key, System.Object value)' }
        @{ Name = 'TryGetValue'; Kind = 'Method'; Definition = 'bool TryGetValue(string key, [ref] System.Object value), bool IDictionary[string,Object].TryGetValue(string key, [ref] System.Object value), bool IReadOnlyDictionary[string,Object].TryGetValue(string key, [ref] System.Object value)' }
        @{ Name = 'TryRemove'; Kind = 'Method'; Definition = 'bool TryRemove(string key, [ref] System.Object value), bool TryRemove(System.Collections.Generic.KeyValuePair[string,System.Object] item)' }
        @{ Name = 'TryUpdate'; Kind = 'Method'; Definition = 'bool TryUpdate(string key, System.Object newValue, System.Object comparisonValue)' }
        @{ Name = 'Values'; Kind = 'Property'; Definition = 'System.Collections.Generic.ICollection[System.Object] Values {get;}' }
    )
}
