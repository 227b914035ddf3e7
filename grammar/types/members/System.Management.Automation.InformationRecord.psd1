# What Get-Member lists of System.Management.Automation.InformationRecord

@{
    Type = 'System.Management.Automation.InformationRecord'
    Constructors = @('System.Management.Automation.InformationRecord new(System.Object messageData, string source)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Computer'; Kind = 'Property'; Definition = 'string Computer {get;set;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'ManagedThreadId'; Kind = 'Property'; Definition = 'uint ManagedThreadId {get;set;}' }
        @{ Name = 'MessageData'; Kind = 'Property'; Definition = 'System.Object MessageData {get;}' }
        @{ Name = 'NativeThreadId'; Kind = 'Property'; Definition = 'uint NativeThreadId {get;set;}' }
        @{ Name = 'ProcessId'; Kind = 'Property'; Definition = 'uint ProcessId {get;set;}' }
        @{ Name = 'Source'; Kind = 'Property'; Definition = 'string Source {get;set;}' }
        @{ Name = 'Tags'; Kind = 'Property'; Definition = 'System.Collections.Generic.List[string] Tags {get;}' }
        @{ Name = 'TimeGenerated'; Kind = 'Property'; Definition = 'datetime TimeGenerated {get;set;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'User'; Kind = 'Property'; Definition = 'string User {get;set;}' }
    )
}
