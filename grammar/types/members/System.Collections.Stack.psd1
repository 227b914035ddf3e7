# What Get-Member lists of System.Collections.Stack

@{
    Type = 'System.Collections.Stack'
    Constructors = @('System.Collections.Stack new()', 'System.Collections.Stack new(int initialCapacity)', 'System.Collections.Stack new(System.Collections.ICollection col)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'Synchronized'; Kind = 'Method'; Definition = 'static System.Collections.Stack Synchronized(System.Collections.Stack stack)' }
    )
    Instance = @(
        @{ Name = 'Clear'; Kind = 'Method'; Definition = 'void Clear()' }
        @{ Name = 'Clone'; Kind = 'Method'; Definition = 'System.Object Clone(), System.Object ICloneable.Clone()' }
        @{ Name = 'Contains'; Kind = 'Method'; Definition = 'bool Contains(System.Object obj)' }
        @{ Name = 'CopyTo'; Kind = 'Method'; Definition = 'void CopyTo(array array, int index), void ICollection.CopyTo(array array, int index)' }
        @{ Name = 'Count'; Kind = 'Property'; Definition = 'int Count {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetEnumerator'; Kind = 'Method'; Definition = 'System.Collections.IEnumerator GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IsSynchronized'; Kind = 'Property'; Definition = 'bool IsSynchronized {get;}' }
        @{ Name = 'Peek'; Kind = 'Method'; Definition = 'System.Object Peek()' }
        @{ Name = 'Pop'; Kind = 'Method'; Definition = 'System.Object Pop()' }
        @{ Name = 'Push'; Kind = 'Method'; Definition = 'void Push(System.Object obj)' }
        @{ Name = 'SyncRoot'; Kind = 'Property'; Definition = 'System.Object SyncRoot {get;}' }
        @{ Name = 'ToArray'; Kind = 'Method'; Definition = 'System.Object[] ToArray()' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
