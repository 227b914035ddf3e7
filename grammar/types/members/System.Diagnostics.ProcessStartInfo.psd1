# What Get-Member lists of System.Diagnostics.ProcessStartInfo

@{
    Type = 'System.Diagnostics.ProcessStartInfo'
    Constructors = @('System.Diagnostics.ProcessStartInfo new()', 'System.Diagnostics.ProcessStartInfo new(string fileName)', 'System.Diagnostics.ProcessStartInfo new(string fileName, string arguments)', 'System.Diagnostics.ProcessStartInfo new(string fileName, System.Collections.Generic.IEnumerable[string] arguments)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'ArgumentList'; Kind = 'Property'; Definition = 'System.Collections.ObjectModel.Collection[string] ArgumentList {get;}' }
        @{ Name = 'Arguments'; Kind = 'Property'; Definition = 'string Arguments {get;set;}' }
        @{ Name = 'CreateNewProcessGroup'; Kind = 'Property'; Definition = 'bool CreateNewProcessGroup {get;set;}' }
        @{ Name = 'CreateNoWindow'; Kind = 'Property'; Definition = 'bool CreateNoWindow {get;set;}' }
        @{ Name = 'Domain'; Kind = 'Property'; Definition = 'string Domain {get;set;}' }
        @{ Name = 'Environment'; Kind = 'Property'; Definition = 'System.Collections.Generic.IDictionary[string,string] Environment {get;}' }
        @{ Name = 'EnvironmentVariables'; Kind = 'Property'; Definition = 'System.Collections.Specialized.StringDictionary EnvironmentVariables {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'ErrorDialog'; Kind = 'Property'; Definition = 'bool ErrorDialog {get;set;}' }
        @{ Name = 'ErrorDialogParentHandle'; Kind = 'Property'; Definition = 'System.IntPtr ErrorDialogParentHandle {get;set;}' }
        @{ Name = 'FileName'; Kind = 'Property'; Definition = 'string FileName {get;set;}' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'LoadUserProfile'; Kind = 'Property'; Definition = 'bool LoadUserProfile {get;set;}' }
        @{ Name = 'Password'; Kind = 'Property'; Definition = 'securestring Password {get;set;}' }
        @{ Name = 'PasswordInClearText'; Kind = 'Property'; Definition = 'string PasswordInClearText {get;set;}' }
        @{ Name = 'RedirectStandardError'; Kind = 'Property'; Definition = 'bool RedirectStandardError {get;set;}' }
        @{ Name = 'RedirectStandardInput'; Kind = 'Property'; Definition = 'bool RedirectStandardInput {get;set;}' }
        @{ Name = 'RedirectStandardOutput'; Kind = 'Property'; Definition = 'bool RedirectStandardOutput {get;set;}' }
        @{ Name = 'StandardErrorEncoding'; Kind = 'Property'; Definition = 'System.Text.Encoding StandardErrorEncoding {get;set;}' }
        @{ Name = 'StandardInputEncoding'; Kind = 'Property'; Definition = 'System.Text.Encoding StandardInputEncoding {get;set;}' }
        @{ Name = 'StandardOutputEncoding'; Kind = 'Property'; Definition = 'System.Text.Encoding StandardOutputEncoding {get;set;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'UseCredentialsForNetworkingOnly'; Kind = 'Property'; Definition = 'bool UseCredentialsForNetworkingOnly {get;set;}' }
        @{ Name = 'UseShellExecute'; Kind = 'Property'; Definition = 'bool UseShellExecute {get;set;}' }
        @{ Name = 'UserName'; Kind = 'Property'; Definition = 'string UserName {get;set;}' }
        @{ Name = 'Verb'; Kind = 'Property'; Definition = 'string Verb {get;set;}' }
        @{ Name = 'Verbs'; Kind = 'Property'; Definition = 'string[] Verbs {get;}' }
        @{ Name = 'WindowStyle'; Kind = 'Property'; Definition = 'System.Diagnostics.ProcessWindowStyle WindowStyle {get;set;}' }
        @{ Name = 'WorkingDirectory'; Kind = 'Property'; Definition = 'string WorkingDirectory {get;set;}' }
    )
}
