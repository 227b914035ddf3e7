# What Get-Member lists of System.Array

@{
    Type = 'System.Array'
    Shown = 'System.Object[]'
    Constructors = @()
    Static = @(
        @{ Name = 'AsReadOnly'; Kind = 'Method'; Definition = 'static System.Collections.ObjectModel.ReadOnlyCollection[T] AsReadOnly[T](T[] array)' }
        @{ Name = 'BinarySearch'; Kind = 'Method'; Definition = 'static int BinarySearch(array array, System.Object value), static int BinarySearch(array array, int index, int length, System.Object value), static int BinarySearch(array array, System.Object value, System.Collections.IComparer comparer), static int BinarySearch(array array, int index, int length, System.Object value, System.Collections.IComparer comparer), static int BinarySearch[T](T[] array, T value), static int BinarySearch[T](T[] array, T value, System.Collections.Generic.IComparer[T] comparer), static int BinarySearch[T](T[] array, int index, int length, T value), static int BinarySearch[T](T[] array, int index, int length, T value, System.Collections.Generic.IComparer[T] comparer)' }
        @{ Name = 'Clear'; Kind = 'Method'; Definition = 'static void Clear(array array), static void Clear(array array, int index, int length)' }
        @{ Name = 'ConstrainedCopy'; Kind = 'Method'; Definition = 'static void ConstrainedCopy(array sourceArray, int sourceIndex, array destinationArray, int destinationIndex, int length)' }
        @{ Name = 'ConvertAll'; Kind = 'Method'; Definition = 'static TOutput[] ConvertAll[TInput, TOutput](TInput[] array, System.Converter[TInput,TOutput] converter)' }
        @{ Name = 'Copy'; Kind = 'Method'; Definition = 'static void Copy(array sourceArray, array destinationArray, long length), static void Copy(array sourceArray, long sourceIndex, array destinationArray, long destinationIndex, long length), static void Copy(array sourceArray, array destinationArray, int length), static void Copy(array sourceArray, int sourceIndex, array destinationArray, int destinationIndex, int length)' }
        @{ Name = 'CreateInstance'; Kind = 'Method'; Definition = 'static array CreateInstance(type elementType, int length), static array CreateInstance(type elementType, int length1, int length2), static array CreateInstance(type elementType, int length1, int length2, int length3), static array CreateInstance(type elementType, Params int[] lengths), static array CreateInstance(type elementType, int[] lengths, int[] lowerBounds), static array CreateInstance(type elementType, Params long[] lengths)' }
        @{ Name = 'CreateInstanceFromArrayType'; Kind = 'Method'; Definition = 'static array CreateInstanceFromArrayType(type arrayType, int length), static array CreateInstanceFromArrayType(type arrayType, Params int[] lengths), static array CreateInstanceFromArrayType(type arrayType, int[] lengths, int[] lowerBounds)' }
        @{ Name = 'Empty'; Kind = 'Method'; Definition = 'static T[] Empty[T]()' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'Exists'; Kind = 'Method'; Definition = 'static bool Exists[T](T[] array, System.Predicate[T] match)' }
        @{ Name = 'Fill'; Kind = 'Method'; Definition = 'static void Fill[T](T[] array, T value), static void Fill[T](T[] array, T value, int startIndex, int count)' }
        @{ Name = 'Find'; Kind = 'Method'; Definition = 'static T Find[T](T[] array, System.Predicate[T] match)' }
        @{ Name = 'FindAll'; Kind = 'Method'; Definition = 'static T[] FindAll[T](T[] array, System.Predicate[T] match)' }
        @{ Name = 'FindIndex'; Kind = 'Method'; Definition = 'static int FindIndex[T](T[] array, System.Predicate[T] match), static int FindIndex[T](T[] array, int startIndex, System.Predicate[T] match), static int FindIndex[T](T[] array, int startIndex, int count, System.Predicate[T] match)' }
        @{ Name = 'FindLast'; Kind = 'Method'; Definition = 'static T FindLast[T](T[] array, System.Predicate[T] match)' }
        @{ Name = 'FindLastIndex'; Kind = 'Method'; Definition = 'static int FindLastIndex[T](T[] array, System.Predicate[T] match), static int FindLastIndex[T](T[] array, int startIndex, System.Predicate[T] match), static int FindLastIndex[T](T[] array, int startIndex, int count, System.Predicate[T] match)' }
        @{ Name = 'ForEach'; Kind = 'Method'; Definition = 'static void ForEach[T](T[] array, System.Action[T] action)' }
        @{ Name = 'IndexOf'; Kind = 'Method'; Definition = 'static int IndexOf(array array, System.Object value), static int IndexOf(array array, System.Object value, int startIndex), static int IndexOf(array array, System.Object value, int startIndex, int count), static int IndexOf[T](T[] array, T value), static int IndexOf[T](T[] array, T value, int startIndex), static int IndexOf[T](T[] array, T value, int startIndex, int count)' }
        @{ Name = 'LastIndexOf'; Kind = 'Method'; Definition = 'static int LastIndexOf(array array, System.Object value), static int LastIndexOf(array array, System.Object value, int startIndex), static int LastIndexOf(array array, System.Object value, int startIndex, int count), static int LastIndexOf[T](T[] array, T value), static int LastIndexOf[T](T[] array, T value, int startIndex), static int LastIndexOf[T](T[] array, T value, int startIndex, int count)' }
        @{ Name = 'MaxLength'; Kind = 'Property'; Definition = 'static int MaxLength {get;}' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'Resize'; Kind = 'Method'; Definition = 'static void Resize[T]([ref] T[] array, int newSize)' }
        @{ Name = 'Reverse'; Kind = 'Method'; Definition = 'static void Reverse(array array), static void Reverse(array array, int index, int length), static void Reverse[T](T[] array), static void Reverse[T](T[] array, int index, int length)' }
        @{ Name = 'Sort'; Kind = 'Method'; Definition = 'static void Sort(array array), static void Sort(array keys, array items), static void Sort(array array, int index, int length), static void Sort(array keys, array items, int index, int length), static void Sort(array array, System.Collections.IComparer comparer), static void Sort(array keys, array items, System.Collections.IComparer comparer), static void Sort(array array, int index, int length, System.Collections.IComparer comparer), static void Sort(array keys, array items, int index, int length, System.Collections.IComparer comparer), static void Sort[T](T[] array), static void Sort[TKey, TValue](TKey[] keys, TValue[] items), static void Sort[T](T[] array, int index, int length), static void Sort[TKey, TValue](TKey[] keys, TValue[] items, int index, int length), static void Sort[T](T[] array, System.Collections.Generic.IComparer[T] comparer), static void Sort[TKey, TValue](TKey[] keys, TValue[] items, System.Collections.Generic.IComparer[TKey] comparer), static void Sort[T](T[] array, int index, int length, System.Collections.Generic.IComparer[T] comparer), static void Sort[TKey, TValue](TKey[] keys, TValue[] items, int index, int length, System.Collections.Generic.IComparer[TKey] comparer), static void Sort[T](T[] array, System.Comparison[T] comparison)' }
        @{ Name = 'TrueForAll'; Kind = 'Method'; Definition = 'static bool TrueForAll[T](T[] array, System.Predicate[T] match)' }
    )
    Instance = @(
        @{ Name = 'Add'; Kind = 'Method'; Definition = 'int IList.Add(System.Object value)' }
        @{ Name = 'Address'; Kind = 'Method'; Definition = 'System.Object&, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e Address(int )' }
        @{ Name = 'Clear'; Kind = 'Method'; Definition = 'void IList.Clear()' }
        @{ Name = 'Clone'; Kind = 'Method'; Definition = 'System.Object Clone(), System.Object ICloneable.Clone()' }
        @{ Name = 'CompareTo'; Kind = 'Method'; Definition = 'int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)' }
        @{ Name = 'Contains'; Kind = 'Method'; Definition = 'bool IList.Contains(System.Object value)' }
        @{ Name = 'CopyTo'; Kind = 'Method'; Definition = 'void CopyTo(array array, int index), void CopyTo(array array, long index), void ICollection.CopyTo(array array, int index)' }
        @{ Name = 'Count'; Kind = 'Property'; Definition = 'int Count {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj), bool IStructuralEquatable.Equals(System.Object other, System.Collections.IEqualityComparer comparer)' }
        @{ Name = 'Get'; Kind = 'Method'; Definition = 'System.Object Get(int )' }
        @{ Name = 'GetEnumerator'; Kind = 'Method'; Definition = 'System.Collections.IEnumerator GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode(), int IStructuralEquatable.GetHashCode(System.Collections.IEqualityComparer comparer)' }
        @{ Name = 'GetLength'; Kind = 'Method'; Definition = 'int GetLength(int dimension)' }
        @{ Name = 'GetLongLength'; Kind = 'Method'; Definition = 'long GetLongLength(int dimension)' }
        @{ Name = 'GetLowerBound'; Kind = 'Method'; Definition = 'int GetLowerBound(int dimension)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'GetUpperBound'; Kind = 'Method'; Definition = 'int GetUpperBound(int dimension)' }
        @{ Name = 'GetValue'; Kind = 'Method'; Definition = 'System.Object GetValue(Params int[] indices), System.Object GetValue(int index), System.Object GetValue(int index1, int index2), System.Object GetValue(int index1, int index2, int index3), System.Object GetValue(long index), System.Object GetValue(long index1, long index2), System.Object GetValue(long index1, long index2, long index3), System.Object GetValue(Params long[] indices)' }
        @{ Name = 'IndexOf'; Kind = 'Method'; Definition = 'int IList.IndexOf(System.Object value)' }
        @{ Name = 'Initialize'; Kind = 'Method'; Definition = 'void Initialize()' }
        @{ Name = 'Insert'; Kind = 'Method'; Definition = 'void IList.Insert(int index, System.Object value)' }
        @{ Name = 'IsFixedSize'; Kind = 'Property'; Definition = 'bool IsFixedSize {get;}' }
        @{ Name = 'IsReadOnly'; Kind = 'Property'; Definition = 'bool IsReadOnly {get;}' }
        @{ Name = 'IsSynchronized'; Kind = 'Property'; Definition = 'bool IsSynchronized {get;}' }
        @{ Name = 'Item'; Kind = 'ParameterizedProperty'; Definition = 'System.Object IList.Item(int index) {get;set;}' }
        @{ Name = 'Length'; Kind = 'Property'; Definition = 'int Length {get;}' }
        @{ Name = 'LongLength'; Kind = 'Property'; Definition = 'long LongLength {get;}' }
        @{ Name = 'Rank'; Kind = 'Property'; Definition = 'int Rank {get;}' }
        @{ Name = 'Remove'; Kind = 'Method'; Definition = 'void IList.Remove(System.Object value)' }
        @{ Name = 'RemoveAt'; Kind = 'Method'; Definition = 'void IList.RemoveAt(int index)' }
        @{ Name = 'Set'; Kind = 'Method'; Definition = 'void Set(int , System.Object )' }
        @{ Name = 'SetValue'; Kind = 'Method'; Definition = 'void SetValue(System.Object value, int index), void SetValue(System.Object value, int index1, int index2), void SetValue(System.Object value, int index1, int index2, int index3), void SetValue(System.Object value, Params int[] indices), void SetValue(System.Object value, long index), void SetValue(System.Object value, long index1, long index2), void SetValue(System.Object value, long index1, long index2, long index3), void SetValue(System.Object value, Params long[] indices)' }
        @{ Name = 'SyncRoot'; Kind = 'Property'; Definition = 'System.Object SyncRoot {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
