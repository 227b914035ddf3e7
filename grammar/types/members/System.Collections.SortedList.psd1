# What Get-Member lists of System.Collections.SortedList

@{
    Type = 'System.Collections.SortedList'
    Constructors = @('System.Collections.SortedList new()', 'System.Collections.SortedList new(int initialCapacity)', 'System.Collections.SortedList new(System.Collections.IComparer comparer)', 'System.Collections.SortedList new(System.Collections.IComparer comparer, int capacity)', 'System.Collections.SortedList new(System.Collections.IDictionary d)', 'System.Collections.SortedList new(System.Collections.IDictionary d, System.Collections.IComparer comparer)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'Synchronized'; Kind = 'Method'; Definition = 'static System.Collections.SortedList Synchronized(System.Collections.SortedList list)' }
    )
    Instance = @(
        @{ Name = 'Add'; Kind = 'Method'; Definition = 'void Add(System.Object key, System.Object value), void IDictionary.Add(System.Object key, System.Object value)' }
        @{ Name = 'Capacity'; Kind = 'Property'; Definition = 'int Capacity {get;set;}' }
        @{ Name = 'Clear'; Kind = 'Method'; Definition = 'void Clear(), void IDictionary.Clear()' }
        @{ Name = 'Clone'; Kind = 'Method'; Definition = 'System.Object Clone(), System.Object ICloneable.Clone()' }
        @{ Name = 'Contains'; Kind = 'Method'; Definition = 'bool Contains(System.Object key), bool IDictionary.Contains(System.Object key)' }
        @{ Name = 'ContainsKey'; Kind = 'Method'; Definition = 'bool ContainsKey(System.Object key)' }
        @{ Name = 'ContainsValue'; Kind = 'Method'; Definition = 'bool ContainsValue(System.Object value)' }
        @{ Name = 'CopyTo'; Kind = 'Method'; Definition = 'void CopyTo(array array, int arrayIndex), void ICollection.CopyTo(array array, int index)' }
        @{ Name = 'Count'; Kind = 'Property'; Definition = 'int Count {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetByIndex'; Kind = 'Method'; Definition = 'System.Object GetByIndex(int index)' }
        @{ Name = 'GetEnumerator'; Kind = 'Method'; Definition = 'System.Collections.IDictionaryEnumerator GetEnumerator(), System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetKey'; Kind = 'Method'; Definition = 'System.Object GetKey(int index)' }
        @{ Name = 'GetKeyList'; Kind = 'Method'; Definition = 'System.Collections.IList GetKeyList()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'GetValueList'; Kind = 'Method'; Definition = 'System.Collections.IList GetValueList()' }
        @{ Name = 'IndexOfKey'; Kind = 'Method'; Definition = 'int IndexOfKey(System.Object key)' }
        @{ Name = 'IndexOfValue'; Kind = 'Method'; Definition = 'int IndexOfValue(System.Object value)' }
        @{ Name = 'IsFixedSize'; Kind = 'Property'; Definition = 'bool IsFixedSize {get;}' }
        @{ Name = 'IsReadOnly'; Kind = 'Property'; Definition = 'bool IsReadOnly {get;}' }
        @{ Name = 'IsSynchronized'; Kind = 'Property'; Definition = 'bool IsSynchronized {get;}' }
        @{ Name = 'Item'; Kind = 'ParameterizedProperty'; Definition = 'System.Object Item(System.Object key) {get;set;}' }
        @{ Name = 'Keys'; Kind = 'Property'; Definition = 'System.Collections.ICollection Keys {get;}' }
        @{ Name = 'Remove'; Kind = 'Method'; Definition = 'void Remove(System.Object key), void IDictionary.Remove(System.Object key)' }
        @{ Name = 'RemoveAt'; Kind = 'Method'; Definition = 'void RemoveAt(int index)' }
        @{ Name = 'SetByIndex'; Kind = 'Method'; Definition = 'void SetByIndex(int index, System.Object value)' }
        @{ Name = 'SyncRoot'; Kind = 'Property'; Definition = 'System.Object SyncRoot {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'TrimToSize'; Kind = 'Method'; Definition = 'void TrimToSize()' }
        @{ Name = 'Values'; Kind = 'Property'; Definition = 'System.Collections.ICollection Values {get;}' }
    )
}
