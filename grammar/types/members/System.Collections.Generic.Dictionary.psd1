# What Get-Member lists of System.Collections.Generic.Dictionary

@{
    Type = 'System.Collections.Generic.Dictionary`2'
    Shown = 'System.Collections.Generic.Dictionary`2[[System.String],[System.Object]]'
    Constructors = @('System.Collections.Generic.Dictionary[string,System.Object] new()', 'System.Collections.Generic.Dictionary[string,System.Object] new(int capacity)', 'System.Collections.Generic.Dictionary[string,System.Object] new(System.Collections.Generic.IEqualityComparer[string] comparer)', 'System.Collections.Generic.Dictionary[string,System.Object] new(int capacity, System.Collections.Generic.IEqualityComparer[string] comparer)', 'System.Collections.Generic.Dictionary[string,System.Object] new(System.Collections.Generic.IDictionary[string,System.Object] dictionary)', 'System.Collections.Generic.Dictionary[string,System.Object] new(System.Collections.Generic.IDictionary[string,System.Object] dictionary, System.Collections.Generic.IEqualityComparer[string] comparer)', 'System.Collections.Generic.Dictionary[string,System.Object] new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Object]] collection)', 'System.Collections.Generic.Dictionary[string,System.Object] new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Object]] collection, System.Collections.Generic.IEqualityComparer[string] comparer)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Add'; Kind = 'Method'; Definition = 'void Add(string key, System.Object value), void IDictionary[string,Object].Add(string key, System.Object value), void ICollection[KeyValuePair[string,Object]].Add(System.Collections.Generic.KeyValuePair[string,System.Object] item), void IDictionary.Add(System.Object key, System.Object value)' }
        @{ Name = 'Capacity'; Kind = 'Property'; Definition = 'int Capacity {get;}' }
        @{ Name = 'Clear'; Kind = 'Method'; Definition = 'void Clear(), void ICollection[KeyValuePair[string,Object]].Clear(), void IDictionary.Clear()' }
        @{ Name = 'Comparer'; Kind = 'Property'; Definition = 'System.Collections.Generic.IEqualityComparer[string] Comparer {get;}' }
        @{ Name = 'Contains'; Kind = 'Method'; Definition = 'bool ICollection[KeyValuePair[string,Object]].Contains(System.Collections.Generic.KeyValuePair[string,System.Object] item), bool IDictionary.Contains(System.Object key)' }
        @{ Name = 'ContainsKey'; Kind = 'Method'; Definition = 'bool ContainsKey(string key), bool IDictionary[string,Object].ContainsKey(string key), bool IReadOnlyDictionary[string,Object].ContainsKey(string key)' }
        @{ Name = 'ContainsValue'; Kind = 'Method'; Definition = 'bool ContainsValue(System.Object value)' }
        @{ Name = 'CopyTo'; Kind = 'Method'; Definition = 'void ICollection[KeyValuePair[string,Object]].CopyTo(System.Collections.Generic.KeyValuePair[string,System.Object][] array, int arrayIndex), void ICollection.CopyTo(array array, int index)' }
        @{ Name = 'Count'; Kind = 'Property'; Definition = 'int Count {get;}' }
        @{ Name = 'EnsureCapacity'; Kind = 'Method'; Definition = 'int EnsureCapacity(int capacity)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetAlternateLookup'; Kind = 'Method'; Definition = 'System.Collections.Generic.Dictionary`2+AlternateLookup`1[string,System.Object,TAlternateKey] GetAlternateLookup[TAlternateKey]()' }
        @{ Name = 'GetEnumerator'; Kind = 'Method'; Definition = 'System.Collections.Generic.Dictionary`2+Enumerator[string,System.Object] GetEnumerator(), System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[string,System.Object]] IEnumerable[KeyValuePair[string,Object]].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator(), System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetObjectData'; Kind = 'Method'; Definition = 'void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IsFixedSize'; Kind = 'Property'; Definition = 'bool IsFixedSize {get;}' }
        @{ Name = 'IsReadOnly'; Kind = 'Property'; Definition = 'bool IsReadOnly {get;}' }
        @{ Name = 'IsSynchronized'; Kind = 'Property'; Definition = 'bool IsSynchronized {get;}' }
        @{ Name = 'Item'; Kind = 'ParameterizedProperty'; Definition = 'System.Object Item(string key) {get;set;}, System.Object IDictionary.Item(System.Object key) {get;set;}' }
        @{ Name = 'Keys'; Kind = 'Property'; Definition = 'System.Collections.Generic.Dictionary`2+KeyCollection[string,System.Object] Keys {get;}' }
        @{ Name = 'OnDeserialization'; Kind = 'Method'; Definition = 'void OnDeserialization(System.Object sender), void IDeserializationCallback.OnDeserialization(System.Object sender)' }
        @{ Name = 'Remove'; Kind = 'Method'; Definition = 'bool Remove(string key), bool Remove(string key, [ref] System.Object value), bool IDictionary[string,Object].Remove(string key), bool ICollection[KeyValuePair[string,Object]].Remove(System.Collections.Generic.KeyValuePair[string,System.Object] item), void IDictionary.Remove(System.Object key)' }
        @{ Name = 'SyncRoot'; Kind = 'Property'; Definition = 'System.Object SyncRoot {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'TrimExcess'; Kind = 'Method'; Definition = 'void TrimExcess(), void TrimExcess(int capacity)' }
        @{ Name = 'TryAdd'; Kind = 'Method'; Definition = 'bool TryAdd(string key, System.Object value)' }
        @{ Name = 'TryGetAlternateLookup'; Kind = 'Method'; Definition = 'bool TryGetAlternateLookup[TAlternateKey]([ref] System.Collections.Generic.Dictionary`2+AlternateLookup`1[string,System.Object,TAlternateKey] lookup)' }
        @{ Name = 'TryGetValue'; Kind = 'Method'; Definition = 'bool TryGetValue(string key, [ref] System.Object value), bool IDictionary[string,Object].TryGetValue(string key, [ref] System.Object value), bool IReadOnlyDictionary[string,Object].TryGetValue(string key, [ref] System.Object value)' }
        @{ Name = 'Values'; Kind = 'Property'; Definition = 'System.Collections.Generic.Dictionary`2+ValueCollection[string,System.Object] Values {get;}' }
    )
}
