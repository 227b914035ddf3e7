# What Get-Member lists of System.Collections.Generic.List

@{
    Type = 'System.Collections.Generic.List`1'
    Shown = 'System.Collections.Generic.List`1[[System.Object]]'
    Constructors = @('System.Collections.Generic.List[System.Object] new()', 'System.Collections.Generic.List[System.Object] new(int capacity)', 'System.Collections.Generic.List[System.Object] new(System.Collections.Generic.IEnumerable[System.Object] collection)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Add'; Kind = 'Method'; Definition = 'void Add(System.Object item), void ICollection[Object].Add(System.Object item), int IList.Add(System.Object value)' }
        @{ Name = 'AddRange'; Kind = 'Method'; Definition = 'void AddRange(System.Collections.Generic.IEnumerable[System.Object] collection)' }
        @{ Name = 'AsReadOnly'; Kind = 'Method'; Definition = 'System.Collections.ObjectModel.ReadOnlyCollection[System.Object] AsReadOnly()' }
        @{ Name = 'BinarySearch'; Kind = 'Method'; Definition = 'int BinarySearch(int index, int count, System.Object item, System.Collections.Generic.IComparer[System.Object] comparer), int BinarySearch(System.Object item), int BinarySearch(System.Object item, System.Collections.Generic.IComparer[System.Object] comparer)' }
        @{ Name = 'Capacity'; Kind = 'Property'; Definition = 'int Capacity {get;set;}' }
        @{ Name = 'Clear'; Kind = 'Method'; Definition = 'void Clear(), void ICollection[Object].Clear(), void IList.Clear()' }
        @{ Name = 'Contains'; Kind = 'Method'; Definition = 'bool Contains(System.Object item), bool ICollection[Object].Contains(System.Object item), bool IList.Contains(System.Object value)' }
        @{ Name = 'ConvertAll'; Kind = 'Method'; Definition = 'System.Collections.Generic.List[TOutput] ConvertAll[TOutput](System.Converter[System.Object,TOutput] converter)' }
        @{ Name = 'CopyTo'; Kind = 'Method'; Definition = 'void CopyTo(System.Object[] array), void CopyTo(int index, System.Object[] array, int arrayIndex, int count), void CopyTo(System.Object[] array, int arrayIndex), void ICollection[Object].CopyTo(System.Object[] array, int arrayIndex), void ICollection.CopyTo(array array, int index)' }
        @{ Name = 'Count'; Kind = 'Property'; Definition = 'int Count {get;}' }
        @{ Name = 'EnsureCapacity'; Kind = 'Method'; Definition = 'int EnsureCapacity(int capacity)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'Exists'; Kind = 'Method'; Definition = 'bool Exists(System.Predicate[System.Object] match)' }
        @{ Name = 'Find'; Kind = 'Method'; Definition = 'System.Object Find(System.Predicate[System.Object] match)' }
        @{ Name = 'FindAll'; Kind = 'Method'; Definition = 'System.Collections.Generic.List[System.Object] FindAll(System.Predicate[System.Object] match)' }
        @{ Name = 'FindIndex'; Kind = 'Method'; Definition = 'int FindIndex(System.Predicate[System.Object] match), int FindIndex(int startIndex, System.Predicate[System.Object] match), int FindIndex(int startIndex, int count, System.Predicate[System.Object] match)' }
        @{ Name = 'FindLast'; Kind = 'Method'; Definition = 'System.Object FindLast(System.Predicate[System.Object] match)' }
        @{ Name = 'FindLastIndex'; Kind = 'Method'; Definition = 'int FindLastIndex(System.Predicate[System.Object] match), int FindLastIndex(int startIndex, System.Predicate[System.Object] match), int FindLastIndex(int startIndex, int count, System.Predicate[System.Object] match)' }
        @{ Name = 'ForEach'; Kind = 'Method'; Definition = 'void ForEach(System.Action[System.Object] action)' }
        @{ Name = 'GetEnumerator'; Kind = 'Method'; Definition = 'System.Collections.Generic.List`1+Enumerator[System.Object] GetEnumerator(), System.Collections.Generic.IEnumerator[System.Object] IEnumerable[Object].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetRange'; Kind = 'Method'; Definition = 'System.Collections.Generic.List[System.Object] GetRange(int index, int count)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IndexOf'; Kind = 'Method'; Definition = 'int IndexOf(System.Object item), int IndexOf(System.Object item, int index), int IndexOf(System.Object item, int index, int count), int IList[Object].IndexOf(System.Object item), int IList.IndexOf(System.Object value)' }
        @{ Name = 'Insert'; Kind = 'Method'; Definition = 'void Insert(int index, System.Object item), void IList[Object].Insert(int index, System.Object item), void IList.Insert(int index, System.Object value)' }
        @{ Name = 'InsertRange'; Kind = 'Method'; Definition = 'void InsertRange(int index, System.Collections.Generic.IEnumerable[System.Object] collection)' }
        @{ Name = 'IsFixedSize'; Kind = 'Property'; Definition = 'bool IsFixedSize {get;}' }
        @{ Name = 'IsReadOnly'; Kind = 'Property'; Definition = 'bool IsReadOnly {get;}' }
        @{ Name = 'IsSynchronized'; Kind = 'Property'; Definition = 'bool IsSynchronized {get;}' }
        @{ Name = 'Item'; Kind = 'ParameterizedProperty'; Definition = 'System.Object Item(int index) {get;set;}' }
        @{ Name = 'LastIndexOf'; Kind = 'Method'; Definition = 'int LastIndexOf(System.Object item), int LastIndexOf(System.Object item, int index), int LastIndexOf(System.Object item, int index, int count)' }
        @{ Name = 'Remove'; Kind = 'Method'; Definition = 'bool Remove(System.Object item), bool ICollection[Object].Remove(System.Object item), void IList.Remove(System.Object value)' }
        @{ Name = 'RemoveAll'; Kind = 'Method'; Definition = 'int RemoveAll(System.Predicate[System.Object] match)' }
        @{ Name = 'RemoveAt'; Kind = 'Method'; Definition = 'void RemoveAt(int index), void IList[Object].RemoveAt(int index), void IList.RemoveAt(int index)' }
        @{ Name = 'RemoveRange'; Kind = 'Method'; Definition = 'void RemoveRange(int index, int count)' }
        @{ Name = 'Reverse'; Kind = 'Method'; Definition = 'void Reverse(), void Reverse(int index, int count)' }
        @{ Name = 'Slice'; Kind = 'Method'; Definition = 'System.Collections.Generic.List[System.Object] Slice(int start, int length)' }
        @{ Name = 'Sort'; Kind = 'Method'; Definition = 'void Sort(), void Sort(System.Collections.Generic.IComparer[System.Object] comparer), void Sort(int index, int count, System.Collections.Generic.IComparer[System.Object] comparer), void Sort(System.Comparison[System.Object] comparison)' }
        @{ Name = 'SyncRoot'; Kind = 'Property'; Definition = 'System.Object SyncRoot {get;}' }
        @{ Name = 'ToArray'; Kind = 'Method'; Definition = 'System.Object[] ToArray()' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'TrimExcess'; Kind = 'Method'; Definition = 'void TrimExcess()' }
        @{ Name = 'TrueForAll'; Kind = 'Method'; Definition = 'bool TrueForAll(System.Predicate[System.Object] match)' }
    )
}
