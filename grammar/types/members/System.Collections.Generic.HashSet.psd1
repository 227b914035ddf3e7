# What Get-Member lists of System.Collections.Generic.HashSet

@{
    Type = 'System.Collections.Generic.HashSet`1'
    Shown = 'System.Collections.Generic.HashSet`1[[System.String]]'
    Constructors = @('System.Collections.Generic.HashSet[string] new()', 'System.Collections.Generic.HashSet[string] new(System.Collections.Generic.IEqualityComparer[string] comparer)', 'System.Collections.Generic.HashSet[string] new(int capacity)', 'System.Collections.Generic.HashSet[string] new(System.Collections.Generic.IEnumerable[string] collection)', 'System.Collections.Generic.HashSet[string] new(System.Collections.Generic.IEnumerable[string] collection, System.Collections.Generic.IEqualityComparer[string] comparer)', 'System.Collections.Generic.HashSet[string] new(int capacity, System.Collections.Generic.IEqualityComparer[string] comparer)')
    Static = @(
        @{ Name = 'CreateSetComparer'; Kind = 'Method'; Definition = 'static System.Collections.Generic.IEqualityComparer[System.Collections.Generic.HashSet[string]] CreateSetComparer()' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Add'; Kind = 'Method'; Definition = 'bool Add(string item), void ICollection[string].Add(string item), bool ISet[string].Add(string item)' }
        @{ Name = 'Capacity'; Kind = 'Property'; Definition = 'int Capacity {get;}' }
        @{ Name = 'Clear'; Kind = 'Method'; Definition = 'void Clear(), void ICollection[string].Clear()' }
        @{ Name = 'Comparer'; Kind = 'Property'; Definition = 'System.Collections.Generic.IEqualityComparer[string] Comparer {get;}' }
        @{ Name = 'Contains'; Kind = 'Method'; Definition = 'bool Contains(string item), bool ICollection[string].Contains(string item), bool IReadOnlySet[string].Contains(string item)' }
        @{ Name = 'CopyTo'; Kind = 'Method'; Definition = 'void CopyTo(string[] array), void CopyTo(string[] array, int arrayIndex), void CopyTo(string[] array, int arrayIndex, int count), void ICollection[string].CopyTo(string[] array, int arrayIndex)' }
        @{ Name = 'Count'; Kind = 'Property'; Definition = 'int Count {get;}' }
        @{ Name = 'EnsureCapacity'; Kind = 'Method'; Definition = 'int EnsureCapacity(int capacity)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'ExceptWith'; Kind = 'Method'; Definition = 'void ExceptWith(System.Collections.Generic.IEnumerable[string] other), void ISet[string].ExceptWith(System.Collections.Generic.IEnumerable[string] other)' }
        @{ Name = 'GetAlternateLookup'; Kind = 'Method'; Definition = 'System.Collections.Generic.HashSet`1+AlternateLookup`1[string,TAlternate] GetAlternateLookup[TAlternate]()' }
        @{ Name = 'GetEnumerator'; Kind = 'Method'; Definition = 'System.Collections.Generic.HashSet`1+Enumerator[string] GetEnumerator(), System.Collections.Generic.IEnumerator[string] IEnumerable[string].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetObjectData'; Kind = 'Method'; Definition = 'void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IntersectWith'; Kind = 'Method'; Definition = 'void IntersectWith(System.Collections.Generic.IEnumerable[string] other), void ISet[string].IntersectWith(System.Collections.Generic.IEnumerable[string] other)' }
        @{ Name = 'IsProperSubsetOf'; Kind = 'Method'; Definition = 'bool IsProperSubsetOf(System.Collections.Generic.IEnumerable[string] other), bool ISet[string].IsProperSubsetOf(System.Collections.Generic.IEnumerable[string] other), bool IReadOnlySet[string].IsProperSubsetOf(System.Collections.Generic.IEnumerable[string] other)' }
        @{ Name = 'IsProperSupersetOf'; Kind = 'Method'; Definition = 'bool IsProperSupersetOf(System.Collections.Generic.IEnumerable[string] other), bool ISet[string].IsProperSupersetOf(System.Collections.Generic.IEnumerable[string] other), bool IReadOnlySet[string].IsProperSupersetOf(System.Collections.Generic.IEnumerable[string] other)' }
        @{ Name = 'IsReadOnly'; Kind = 'Property'; Definition = 'bool IsReadOnly {get;}' }
        @{ Name = 'IsSubsetOf'; Kind = 'Method'; Definition = 'bool IsSubsetOf(System.Collections.Generic.IEnumerable[string] other), bool ISet[string].IsSubsetOf(System.Collections.Generic.IEnumerable[string] other), bool IReadOnlySet[string].IsSubsetOf(System.Collections.Generic.IEnumerable[string] other)' }
        @{ Name = 'IsSupersetOf'; Kind = 'Method'; Definition = 'bool IsSupersetOf(System.Collections.Generic.IEnumerable[string] other), bool ISet[string].IsSupersetOf(System.Collections.Generic.IEnumerable[string] other), bool IReadOnlySet[string].IsSupersetOf(System.Collections.Generic.IEnumerable[string] other)' }
        @{ Name = 'OnDeserialization'; Kind = 'Method'; Definition = 'void OnDeserialization(System.Object sender), void IDeserializationCallback.OnDeserialization(System.Object sender)' }
        @{ Name = 'Overlaps'; Kind = 'Method'; Definition = 'bool Overlaps(System.Collections.Generic.IEnumerable[string] other), bool ISet[string].Overlaps(System.Collections.Generic.IEnumerable[string] other), bool IReadOnlySet[string].Overlaps(System.Collections.Generic.IEnumerable[string] other)' }
        @{ Name = 'Remove'; Kind = 'Method'; Definition = 'bool Remove(string item), bool ICollection[string].Remove(string item)' }
        @{ Name = 'RemoveWhere'; Kind = 'Method'; Definition = 'int RemoveWhere(System.Predicate[string] match)' }
        @{ Name = 'SetEquals'; Kind = 'Method'; Definition = 'bool SetEquals(System.Collections.Generic.IEnumerable[string] other), bool ISet[string].SetEquals(System.Collections.Generic.IEnumerable[string] other), bool IReadOnlySet[string].SetEquals(System.Collections.Generic.IEnumerable[string] other)' }
        @{ Name = 'SymmetricExceptWith'; Kind = 'Method'; Definition = 'void SymmetricExceptWith(System.Collections.Generic.IEnumerable[string] other), void ISet[string].SymmetricExceptWith(System.Collections.Generic.IEnumerable[string] other)' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'TrimExcess'; Kind = 'Method'; Definition = 'void TrimExcess(), void TrimExcess(int capacity)' }
        @{ Name = 'TryGetAlternateLookup'; Kind = 'Method'; Definition = 'bool TryGetAlternateLookup[TAlternate]([ref] System.Collections.Generic.HashSet`1+AlternateLookup`1[string,TAlternate] lookup)' }
        @{ Name = 'TryGetValue'; Kind = 'Method'; Definition = 'bool TryGetValue(string equalValue, [ref] string actualValue)' }
        @{ Name = 'UnionWith'; Kind = 'Method'; Definition = 'void UnionWith(System.Collections.Generic.IEnumerable[string] other), void ISet[string].UnionWith(System.Collections.Generic.IEnumerable[string] other)' }
    )
}
