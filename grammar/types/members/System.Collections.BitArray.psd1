# What Get-Member lists of System.Collections.BitArray

@{
    Type = 'System.Collections.BitArray'
    Constructors = @('System.Collections.BitArray new(int length)', 'System.Collections.BitArray new(int length, bool defaultValue)', 'System.Collections.BitArray new(byte[] bytes)', 'System.Collections.BitArray new(bool[] values)', 'System.Collections.BitArray new(int[] values)', 'System.Collections.BitArray new(System.Collections.BitArray bits)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'And'; Kind = 'Method'; Definition = 'System.Collections.BitArray And(System.Collections.BitArray value)' }
        @{ Name = 'Clone'; Kind = 'Method'; Definition = 'System.Object Clone(), System.Object ICloneable.Clone()' }
        @{ Name = 'CopyTo'; Kind = 'Method'; Definition = 'void CopyTo(array array, int index), void ICollection.CopyTo(array array, int index)' }
        @{ Name = 'Count'; Kind = 'Property'; Definition = 'int Count {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'Get'; Kind = 'Method'; Definition = 'bool Get(int index)' }
        @{ Name = 'GetEnumerator'; Kind = 'Method'; Definition = 'System.Collections.IEnumerator GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetObjectData'; Kind = 'Method'; Definition = 'void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'HasAllSet'; Kind = 'Method'; Definition = 'bool HasAllSet()' }
        @{ Name = 'HasAnySet'; Kind = 'Method'; Definition = 'bool HasAnySet()' }
        @{ Name = 'IsReadOnly'; Kind = 'Property'; Definition = 'bool IsReadOnly {get;}' }
        @{ Name = 'IsSynchronized'; Kind = 'Property'; Definition = 'bool IsSynchronized {get;}' }
        @{ Name = 'Item'; Kind = 'ParameterizedProperty'; Definition = 'bool Item(int index) {get;set;}' }
        @{ Name = 'LeftShift'; Kind = 'Method'; Definition = 'System.Collections.BitArray LeftShift(int count)' }
        @{ Name = 'Length'; Kind = 'Property'; Definition = 'int Length {get;set;}' }
        @{ Name = 'Not'; Kind = 'Method'; Definition = 'System.Collections.BitArray Not()' }
        @{ Name = 'Or'; Kind = 'Method'; Definition = 'System.Collections.BitArray Or(System.Collections.BitArray value)' }
        @{ Name = 'RightShift'; Kind = 'Method'; Definition = 'System.Collections.BitArray RightShift(int count)' }
        @{ Name = 'Set'; Kind = 'Method'; Definition = 'void Set(int index, bool value)' }
        @{ Name = 'SetAll'; Kind = 'Method'; Definition = 'void SetAll(bool value)' }
        @{ Name = 'SyncRoot'; Kind = 'Property'; Definition = 'System.Object SyncRoot {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'Xor'; Kind = 'Method'; Definition = 'System.Collections.BitArray Xor(System.Collections.BitArray value)' }
    )
}
