# What Get-Member lists of System.Management.Automation.PSCredential

@{
    Type = 'System.Management.Automation.PSCredential'
    Constructors = @('pscredential new(string userName, securestring password)', 'pscredential new(psobject pso)')
    Static = @(
        @{ Name = 'Empty'; Kind = 'Property'; Definition = 'static pscredential Empty {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'GetSymmetricEncryptionKeyDelegate'; Kind = 'Property'; Definition = 'static System.Management.Automation.GetSymmetricEncryptionKey GetSymmetricEncryptionKeyDelegate {get;set;}' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetNetworkCredential'; Kind = 'Method'; Definition = 'System.Net.NetworkCredential GetNetworkCredential()' }
        @{ Name = 'GetObjectData'; Kind = 'Method'; Definition = 'void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Password'; Kind = 'Property'; Definition = 'securestring Password {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'UserName'; Kind = 'Property'; Definition = 'string UserName {get;}' }
    )
}
