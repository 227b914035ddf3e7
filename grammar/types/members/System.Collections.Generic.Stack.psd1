# What Get-Member lists of System.Collections.Generic.Stack

@{
    Type = 'System.Collections.Generic.Stack`1'
    Shown = 'System.Collections.Generic.Stack`1[[System.Object]]'
    Constructors = @('System.Collections.Generic.Stack[System.Object] new()', 'System.Collections.Generic.Stack[System.Object] new(int capacity)', 'System.Collections.Generic.Stack[System.Object] new(System.Collections.Generic.IEnumerable[System.Object] collection)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Capacity'; Kind = 'Property'; Definition = 'int Capacity {get;}' }
        @{ Name = 'Clear'; Kind = 'Method'; Definition = 'void Clear()' }
        @{ Name = 'Contains'; Kind = 'Method'; Definition = 'bool Contains(System.Object item)' }
        @{ Name = 'CopyTo'; Kind = 'Method'; Definition = 'void CopyTo(System.Object[] array, int arrayIndex), void ICollection.CopyTo(array array, int index)' }
        @{ Name = 'Count'; Kind = 'Property'; Definition = 'int Count {get;}' }
        @{ Name = 'EnsureCapacity'; Kind = 'Method'; Definition = 'int EnsureCapacity(int capacity)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetEnumerator'; Kind = 'Method'; Definition = 'System.Collections.Generic.Stack`1+Enumerator[System.Object] GetEnumerator(), System.Collections.Generic.IEnumerator[System.Object] IEnumerable[Object].GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IsSynchronized'; Kind = 'Property'; Definition = 'bool IsSynchronized {get;}' }
        @{ Name = 'Peek'; Kind = 'Method'; Definition = 'System.Object Peek()' }
        @{ Name = 'Pop'; Kind = 'Method'; Definition = 'System.Object Pop()' }
        @{ Name = 'Push'; Kind = 'Method'; Definition = 'void Push(System.Object item)' }
        @{ Name = 'SyncRoot'; Kind = 'Property'; Definition = 'System.Object SyncRoot {get;}' }
        @{ Name = 'ToArray'; Kind = 'Method'; Definition = 'System.Object[] ToArray()' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'TrimExcess'; Kind = 'Method'; Definition = 'void TrimExcess(), void TrimExcess(int capacity)' }
        @{ Name = 'TryPeek'; Kind = 'Method'; Definition = 'bool TryPeek([ref] System.Object result)' }
        @{ Name = 'TryPop'; Kind = 'Method'; Definition = 'bool TryPop([ref] System.Object result)' }
    )
}
