# What Get-Member lists of System.Collections.Hashtable

@{
    Type = 'System.Collections.Hashtable'
    Constructors = @('hashtable new()', 'hashtable new(int capacity)', 'hashtable new(int capacity, float loadFactor)', 'hashtable new(int capacity, float loadFactor, System.Collections.IEqualityComparer equalityComparer)', 'hashtable new(System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)', 'hashtable new(System.Collections.IEqualityComparer equalityComparer)', 'hashtable new(int capacity, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)', 'hashtable new(int capacity, System.Collections.IEqualityComparer equalityComparer)', 'hashtable new(System.Collections.IDictionary d)', 'hashtable new(System.Collections.IDictionary d, float loadFactor)', 'hashtable new(System.Collections.IDictionary d, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)', 'hashtable new(System.Collections.IDictionary d, System.Collections.IEqualityComparer equalityComparer)', 'hashtable new(int capacity, float loadFactor, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)', 'hashtable new(System.Collections.IDictionary d, float loadFactor, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)', 'hashtable new(System.Collections.IDictionary d, float loadFactor, System.Collections.IEqualityComparer equalityComparer)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'Synchronized'; Kind = 'Method'; Definition = 'static hashtable Synchronized(hashtable table)' }
    )
    Instance = @(
        @{ Name = 'Add'; Kind = 'Method'; Definition = 'void Add(System.Object key, System.Object value), void IDictionary.Add(System.Object key, System.Object value)' }
        @{ Name = 'Clear'; Kind = 'Method'; Definition = 'void Clear(), void IDictionary.Clear()' }
        @{ Name = 'Clone'; Kind = 'Method'; Definition = 'System.Object Clone(), System.Object ICloneable.Clone()' }
        @{ Name = 'Contains'; Kind = 'Method'; Definition = 'bool Contains(System.Object key), bool IDictionary.Contains(System.Object key)' }
        @{ Name = 'ContainsKey'; Kind = 'Method'; Definition = 'bool ContainsKey(System.Object key)' }
        @{ Name = 'ContainsValue'; Kind = 'Method'; Definition = 'bool ContainsValue(System.Object value)' }
        @{ Name = 'CopyTo'; Kind = 'Method'; Definition = 'void CopyTo(array array, int arrayIndex), void ICollection.CopyTo(array array, int index)' }
        @{ Name = 'Count'; Kind = 'Property'; Definition = 'int Count {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetEnumerator'; Kind = 'Method'; Definition = 'System.Collections.IDictionaryEnumerator GetEnumerator(), System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetObjectData'; Kind = 'Method'; Definition = 'void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IsFixedSize'; Kind = 'Property'; Definition = 'bool IsFixedSize {get;}' }
        @{ Name = 'IsReadOnly'; Kind = 'Property'; Definition = 'bool IsReadOnly {get;}' }
        @{ Name = 'IsSynchronized'; Kind = 'Property'; Definition = 'bool IsSynchronized {get;}' }
        @{ Name = 'Item'; Kind = 'ParameterizedProperty'; Definition = 'System.Object Item(System.Object key) {get;set;}' }
        @{ Name = 'Keys'; Kind = 'Property'; Definition = 'System.Collections.ICollection Keys {get;}' }
        @{ Name = 'OnDeserialization'; Kind = 'Method'; Definition = 'void OnDeserialization(System.Object sender), void IDeserializationCallback.OnDeserialization(System.Object sender)' }
        @{ Name = 'Remove'; Kind = 'Method'; Definition = 'void Remove(System.Object key), void IDictionary.Remove(System.Object key)' }
        @{ Name = 'SyncRoot'; Kind = 'Property'; Definition = 'System.Object SyncRoot {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'Values'; Kind = 'Property'; Definition = 'System.Collections.ICollection Values {get;}' }
    )
}
