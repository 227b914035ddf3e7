# What Get-Member lists of System.Collections.Specialized.OrderedDictionary

@{
    Type = 'System.Collections.Specialized.OrderedDictionary'
    Constructors = @('ordered new()', 'ordered new(int capacity)', 'ordered new(System.Collections.IEqualityComparer comparer)', 'ordered new(int capacity, System.Collections.IEqualityComparer comparer)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Add'; Kind = 'Method'; Definition = 'void Add(System.Object key, System.Object value), void IDictionary.Add(System.Object key, System.Object value)' }
        @{ Name = 'AsReadOnly'; Kind = 'Method'; Definition = 'ordered AsReadOnly()' }
        @{ Name = 'Clear'; Kind = 'Method'; Definition = 'void Clear(), void IDictionary.Clear()' }
        @{ Name = 'Contains'; Kind = 'Method'; Definition = 'bool Contains(System.Object key), bool IDictionary.Contains(System.Object key)' }
        @{ Name = 'CopyTo'; Kind = 'Method'; Definition = 'void CopyTo(array array, int index), void ICollection.CopyTo(array array, int index)' }
        @{ Name = 'Count'; Kind = 'Property'; Definition = 'int Count {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetEnumerator'; Kind = 'Method'; Definition = 'System.Collections.IDictionaryEnumerator GetEnumerator(), System.Collections.IDictionaryEnumerator IOrderedDictionary.GetEnumerator(), System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetObjectData'; Kind = 'Method'; Definition = 'void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Insert'; Kind = 'Method'; Definition = 'void Insert(int index, System.Object key, System.Object value), void IOrderedDictionary.Insert(int index, System.Object key, System.Object value)' }
        @{ Name = 'IsFixedSize'; Kind = 'Property'; Definition = 'bool IsFixedSize {get;}' }
        @{ Name = 'IsReadOnly'; Kind = 'Property'; Definition = 'bool IsReadOnly {get;}' }
        @{ Name = 'IsSynchronized'; Kind = 'Property'; Definition = 'bool IsSynchronized {get;}' }
        @{ Name = 'Item'; Kind = 'ParameterizedProperty'; Definition = 'System.Object Item(int index) {get;set;}, System.Object Item(System.Object key) {get;set;}' }
        @{ Name = 'Keys'; Kind = 'Property'; Definition = 'System.Collections.ICollection Keys {get;}' }
        @{ Name = 'OnDeserialization'; Kind = 'Method'; Definition = 'void IDeserializationCallback.OnDeserialization(System.Object sender)' }
        @{ Name = 'Remove'; Kind = 'Method'; Definition = 'void Remove(System.Object key), void IDictionary.Remove(System.Object key)' }
        @{ Name = 'RemoveAt'; Kind = 'Method'; Definition = 'void RemoveAt(int index), void IOrderedDictionary.RemoveAt(int index)' }
        @{ Name = 'SyncRoot'; Kind = 'Property'; Definition = 'System.Object SyncRoot {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'Values'; Kind = 'Property'; Definition = 'System.Collections.ICollection Values {get;}' }
    )
}
