# What Get-Member lists of System.Exception

@{
    Type = 'System.Exception'
    Constructors = @('System.Exception new()', 'System.Exception new(string message)', 'System.Exception new(string message, System.Exception innerException)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Data'; Kind = 'Property'; Definition = 'System.Collections.IDictionary Data {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetBaseException'; Kind = 'Method'; Definition = 'System.Exception GetBaseException()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetObjectData'; Kind = 'Method'; Definition = 'void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'HResult'; Kind = 'Property'; Definition = 'int HResult {get;set;}' }
        @{ Name = 'HelpLink'; Kind = 'Property'; Definition = 'string HelpLink {get;set;}' }
        @{ Name = 'InnerException'; Kind = 'Property'; Definition = 'System.Exception InnerException {get;}' }
        @{ Name = 'Message'; Kind = 'Property'; Definition = 'string Message {get;}' }
        @{ Name = 'Source'; Kind = 'Property'; Definition = 'string Source {get;set;}' }
        @{ Name = 'StackTrace'; Kind = 'Property'; Definition = 'string StackTrace {get;}' }
        @{ Name = 'TargetSite'; Kind = 'Property'; Definition = 'System.Reflection.MethodBase TargetSite {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
