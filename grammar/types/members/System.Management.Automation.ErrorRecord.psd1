# What Get-Member lists of System.Management.Automation.ErrorRecord

@{
    Type = 'System.Management.Automation.ErrorRecord'
    Constructors = @('System.Management.Automation.ErrorRecord new(System.Exception exception, string errorId, System.Management.Automation.ErrorCategory errorCategory, System.Object targetObject)', 'System.Management.Automation.ErrorRecord new(System.Management.Automation.ErrorRecord errorRecord, System.Exception replaceParentContainsErrorRecordException)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'CategoryInfo'; Kind = 'Property'; Definition = 'System.Management.Automation.ErrorCategoryInfo CategoryInfo {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'ErrorDetails'; Kind = 'Property'; Definition = 'System.Management.Automation.ErrorDetails ErrorDetails {get;set;}' }
        @{ Name = 'Exception'; Kind = 'Property'; Definition = 'System.Exception Exception {get;}' }
        @{ Name = 'FullyQualifiedErrorId'; Kind = 'Property'; Definition = 'string FullyQualifiedErrorId {get;}' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetObjectData'; Kind = 'Method'; Definition = 'void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'InvocationInfo'; Kind = 'Property'; Definition = 'System.Management.Automation.InvocationInfo InvocationInfo {get;}' }
        @{ Name = 'PSMessageDetails'; Kind = 'ScriptProperty'; Definition = 'System.Object PSMessageDetails {get=& { Set-StrictMode -Version 1; $this.Exception.InnerException.PSMessageDetails };}' }
        @{ Name = 'PipelineIterationInfo'; Kind = 'Property'; Definition = 'System.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo {get;}' }
        @{ Name = 'ScriptStackTrace'; Kind = 'Property'; Definition = 'string ScriptStackTrace {get;}' }
        @{ Name = 'TargetObject'; Kind = 'Property'; Definition = 'System.Object TargetObject {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
