# What Get-Member lists of System.Collections.ArrayList

@{
    Type = 'System.Collections.ArrayList'
    Constructors = @('System.Collections.ArrayList new()', 'System.Collections.ArrayList new(int capacity)', 'System.Collections.ArrayList new(System.Collections.ICollection c)')
    Static = @(
        @{ Name = 'Adapter'; Kind = 'Method'; Definition = 'static System.Collections.ArrayList Adapter(System.Collections.IList list)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'FixedSize'; Kind = 'Method'; Definition = 'static System.Collections.IList FixedSize(System.Collections.IList list), static System.Collections.ArrayList FixedSize(System.Collections.ArrayList list)' }
        @{ Name = 'ReadOnly'; Kind = 'Method'; Definition = 'static System.Collections.IList ReadOnly(System.Collections.IList list), static System.Collections.ArrayList ReadOnly(System.Collections.ArrayList list)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'Repeat'; Kind = 'Method'; Definition = 'static System.Collections.ArrayList Repeat(System.Object value, int count)' }
        @{ Name = 'Synchronized'; Kind = 'Method'; Definition = 'static System.Collections.IList Synchronized(System.Collections.IList list), static System.Collections.ArrayList Synchronized(System.Collections.ArrayList list)' }
    )
    Instance = @(
        @{ Name = 'Add'; Kind = 'Method'; Definition = 'int Add(System.Object value), int IList.Add(System.Object value)' }
        @{ Name = 'AddRange'; Kind = 'Method'; Definition = 'void AddRange(System.Collections.ICollection c)' }
        @{ Name = 'BinarySearch'; Kind = 'Method'; Definition = 'int BinarySearch(int index, int count, System.Object value, System.Collections.IComparer comparer), int BinarySearch(System.Object value), int BinarySearch(System.Object value, System.Collections.IComparer comparer)' }
        @{ Name = 'Capacity'; Kind = 'Property'; Definition = 'int Capacity {get;set;}' }
        @{ Name = 'Clear'; Kind = 'Method'; Definition = 'void Clear(), void IList.Clear()' }
        @{ Name = 'Clone'; Kind = 'Method'; Definition = 'System.Object Clone(), System.Object ICloneable.Clone()' }
        @{ Name = 'Contains'; Kind = 'Method'; Definition = 'bool Contains(System.Object item), bool IList.Contains(System.Object value)' }
        @{ Name = 'CopyTo'; Kind = 'Method'; Definition = 'void CopyTo(array array), void CopyTo(array array, int arrayIndex), void CopyTo(int index, array array, int arrayIndex, int count), void ICollection.CopyTo(array array, int index)' }
        @{ Name = 'Count'; Kind = 'Property'; Definition = 'int Count {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetEnumerator'; Kind = 'Method'; Definition = 'System.Collections.IEnumerator GetEnumerator(), System.Collections.IEnumerator GetEnumerator(int index, int count), System.Collections.IEnumerator IEnumerable.GetEnumerator()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetRange'; Kind = 'Method'; Definition = 'System.Collections.ArrayList GetRange(int index, int count)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IndexOf'; Kind = 'Method'; Definition = 'int IndexOf(System.Object value), int IndexOf(System.Object value, int startIndex), int IndexOf(System.Object value, int startIndex, int count), int IList.IndexOf(System.Object value)' }
        @{ Name = 'Insert'; Kind = 'Method'; Definition = 'void Insert(int index, System.Object value), void IList.Insert(int index, System.Object value)' }
        @{ Name = 'InsertRange'; Kind = 'Method'; Definition = 'void InsertRange(int index, System.Collections.ICollection c)' }
        @{ Name = 'IsFixedSize'; Kind = 'Property'; Definition = 'bool IsFixedSize {get;}' }
        @{ Name = 'IsReadOnly'; Kind = 'Property'; Definition = 'bool IsReadOnly {get;}' }
        @{ Name = 'IsSynchronized'; Kind = 'Property'; Definition = 'bool IsSynchronized {get;}' }
        @{ Name = 'Item'; Kind = 'ParameterizedProperty'; Definition = 'System.Object Item(int index) {get;set;}' }
        @{ Name = 'LastIndexOf'; Kind = 'Method'; Definition = 'int LastIndexOf(System.Object value), int LastIndexOf(System.Object value, int startIndex), int LastIndexOf(System.Object value, int startIndex, int count)' }
        @{ Name = 'Remove'; Kind = 'Method'; Definition = 'void Remove(System.Object obj), void IList.Remove(System.Object value)' }
        @{ Name = 'RemoveAt'; Kind = 'Method'; Definition = 'void RemoveAt(int index), void IList.RemoveAt(int index)' }
        @{ Name = 'RemoveRange'; Kind = 'Method'; Definition = 'void RemoveRange(int index, int count)' }
        @{ Name = 'Reverse'; Kind = 'Method'; Definition = 'void Reverse(), void Reverse(int index, int count)' }
        @{ Name = 'SetRange'; Kind = 'Method'; Definition = 'void SetRange(int index, System.Collections.ICollection c)' }
        @{ Name = 'Sort'; Kind = 'Method'; Definition = 'void Sort(), void Sort(System.Collections.IComparer comparer), void Sort(int index, int count, System.Collections.IComparer comparer)' }
        @{ Name = 'SyncRoot'; Kind = 'Property'; Definition = 'System.Object SyncRoot {get;}' }
        @{ Name = 'ToArray'; Kind = 'Method'; Definition = 'System.Object[] ToArray(), array ToArray(type type)' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'TrimToSize'; Kind = 'Method'; Definition = 'void TrimToSize()' }
    )
}
