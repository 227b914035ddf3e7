# What Get-Member lists of System.Collections.ObjectModel.Collection

@{
    Type = 'System.Collections.ObjectModel.Collection`1'
    Shown = 'System.Collections.ObjectModel.Collection`1[[System.Object]]'
    Constructors = @('System.Collections.ObjectModel.Collection[System.Object] new()', 'System.Collections.ObjectModel.Collection[System.Object] new(System.Collections.Generic.IList[System.Object] list)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Add'; Kind = 'Method'; Definition = 'void Add(System.Object item), void ICollection[Object].Add(System.Object item), int IList.Add(System.Object value)' }
        @{ Name = 'Clear'; Kind = 'Method'; Definition = 'void Clear(), void ICollection[Object].Clear(), void IList.Clear()' }
        @{ Name = 'Contains'; Kind = 'Method'; Definition = 'bool Contains(System.Object item), bool ICollection[Object].Contains(System.Object item), bool IList.Contains(System.Object value)' }
        @{ Name = 'CopyTo'; Kind = 'Method'; Definition = 'void CopyTo(System.Object[] array, int index), void ICollection[Object].CopyTo(System.Object[] array, int arrayIndex), void ICollection.CopyTo(array array, int index)' }
        @{ Name = 'Count'; Kind = 'Property'; Definition = 'int Count {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetEnumerator'; Kind = 'Method'; Definition = 'System.Collections.Generic.IEnumerator[System.Object] GetEnumerator(), System.Collections.Generic.IEnumerator[System.Object] IEnumerable[Object].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IndexOf'; Kind = 'Method'; Definition = 'int IndexOf(System.Object item), int IList[Object].IndexOf(System.Object item), int IList.IndexOf(System.Object value)' }
        @{ Name = 'Insert'; Kind = 'Method'; Definition = 'void Insert(int index, System.Object item), void IList[Object].Insert(int index, System.Object item), void IList.Insert(int index, System.Object value)' }
        @{ Name = 'IsFixedSize'; Kind = 'Property'; Definition = 'bool IsFixedSize {get;}' }
        @{ Name = 'IsReadOnly'; Kind = 'Property'; Definition = 'bool IsReadOnly {get;}' }
        @{ Name = 'IsSynchronized'; Kind = 'Property'; Definition = 'bool IsSynchronized {get;}' }
        @{ Name = 'Item'; Kind = 'ParameterizedProperty'; Definition = 'System.Object Item(int index) {get;set;}' }
        @{ Name = 'Remove'; Kind = 'Method'; Definition = 'bool Remove(System.Object item), bool ICollection[Object].Remove(System.Object item), void IList.Remove(System.Object value)' }
        @{ Name = 'RemoveAt'; Kind = 'Method'; Definition = 'void RemoveAt(int index), void IList[Object].RemoveAt(int index), void IList.RemoveAt(int index)' }
        @{ Name = 'SyncRoot'; Kind = 'Property'; Definition = 'System.Object SyncRoot {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
