# What Get-Member lists of System.Collections.Specialized.NameValueCollection

@{
    Type = 'System.Collections.Specialized.NameValueCollection'
    Constructors = @('System.Collections.Specialized.NameValueCollection new()', 'System.Collections.Specialized.NameValueCollection new(System.Collections.Specialized.NameValueCollection col)', 'System.Collections.Specialized.NameValueCollection new(System.Collections.IHashCodeProvider hashProvider, System.Collections.IComparer comparer)', 'System.Collections.Specialized.NameValueCollection new(int capacity)', 'System.Collections.Specialized.NameValueCollection new(System.Collections.IEqualityComparer equalityComparer)', 'System.Collections.Specialized.NameValueCollection new(int capacity, System.Collections.IEqualityComparer equalityComparer)', 'System.Collections.Specialized.NameValueCollection new(int capacity, System.Collections.Specialized.NameValueCollection col)', 'System.Collections.Specialized.NameValueCollection new(int capacity, System.Collections.IHashCodeProvider hashProvider, System.Collections.IComparer comparer)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Add'; Kind = 'Method'; Definition = 'void Add(System.Collections.Specialized.NameValueCollection c), void Add(string name, string value)' }
        @{ Name = 'AllKeys'; Kind = 'Property'; Definition = 'string[] AllKeys {get;}' }
        @{ Name = 'Clear'; Kind = 'Method'; Definition = 'void Clear()' }
        @{ Name = 'CopyTo'; Kind = 'Method'; Definition = 'void CopyTo(array dest, int index), void ICollection.CopyTo(array array, int index)' }
        @{ Name = 'Count'; Kind = 'Property'; Definition = 'int Count {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'Get'; Kind = 'Method'; Definition = 'string Get(string name), string Get(int index)' }
        @{ Name = 'GetEnumerator'; Kind = 'Method'; Definition = 'System.Collections.IEnumerator GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetKey'; Kind = 'Method'; Definition = 'string GetKey(int index)' }
        @{ Name = 'GetObjectData'; Kind = 'Method'; Definition = 'void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'GetValues'; Kind = 'Method'; Definition = 'string[] GetValues(string name), string[] GetValues(int index)' }
        @{ Name = 'HasKeys'; Kind = 'Method'; Definition = 'bool HasKeys()' }
        @{ Name = 'IsSynchronized'; Kind = 'Property'; Definition = 'bool IsSynchronized {get;}' }
        @{ Name = 'Item'; Kind = 'ParameterizedProperty'; Definition = 'string Item(string name) {get;set;}, string Item(int index) {get;}' }
        @{ Name = 'Keys'; Kind = 'Property'; Definition = 'System.Collections.Specialized.NameObjectCollectionBase+KeysCollection Keys {get;}' }
        @{ Name = 'OnDeserialization'; Kind = 'Method'; Definition = 'void OnDeserialization(System.Object sender), void IDeserializationCallback.OnDeserialization(System.Object sender)' }
        @{ Name = 'Remove'; Kind = 'Method'; Definition = 'void Remove(string name)' }
        @{ Name = 'Set'; Kind = 'Method'; Definition = 'void Set(string name, string value)' }
        @{ Name = 'SyncRoot'; Kind = 'Property'; Definition = 'System.Object SyncRoot {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
