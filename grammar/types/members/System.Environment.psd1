# What Get-Member lists of System.Environment

@{
    Type = 'System.Environment'
    Constructors = @()
    Static = @(
        @{ Name = 'CommandLine'; Kind = 'Property'; Definition = 'static string CommandLine {get;}' }
        @{ Name = 'CpuUsage'; Kind = 'Property'; Definition = 'static System.Environment+ProcessCpuUsage CpuUsage {get;}' }
        @{ Name = 'CurrentDirectory'; Kind = 'Property'; Definition = 'static string CurrentDirectory {get;set;}' }
        @{ Name = 'CurrentManagedThreadId'; Kind = 'Property'; Definition = 'static int CurrentManagedThreadId {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'Exit'; Kind = 'Method'; Definition = 'static void Exit(int exitCode)' }
        @{ Name = 'ExitCode'; Kind = 'Property'; Definition = 'static int ExitCode {get;set;}' }
        @{ Name = 'ExpandEnvironmentVariables'; Kind = 'Method'; Definition = 'static string ExpandEnvironmentVariables(string name)' }
        @{ Name = 'FailFast'; Kind = 'Method'; Definition = 'static void FailFast(string message), static void FailFast(string message, System.Exception exception)' }
        @{ Name = 'GetCommandLineArgs'; Kind = 'Method'; Definition = 'static string[] GetCommandLineArgs()' }
        @{ Name = 'GetEnvironmentVariable'; Kind = 'Method'; Definition = 'static string GetEnvironmentVariable(string variable), static string GetEnvironmentVariable(string variable, System.EnvironmentVariableTarget target)' }
        @{ Name = 'GetEnvironmentVariables'; Kind = 'Method'; Definition = 'static System.Collections.IDictionary GetEnvironmentVariables(System.EnvironmentVariableTarget target), static System.Collections.IDictionary GetEnvironmentVariables()' }
        @{ Name = 'GetFolderPath'; Kind = 'Method'; Definition = 'static string GetFolderPath(System.Environment+SpecialFolder folder), static string GetFolderPath(System.Environment+SpecialFolder folder, System.Environment+SpecialFolderOption option)' }
        @{ Name = 'GetLogicalDrives'; Kind = 'Method'; Definition = 'static string[] GetLogicalDrives()' }
        @{ Name = 'HasShutdownStarted'; Kind = 'Property'; Definition = 'static bool HasShutdownStarted {get;}' }
        @{ Name = 'Is64BitOperatingSystem'; Kind = 'Property'; Definition = 'static bool Is64BitOperatingSystem {get;}' }
        @{ Name = 'Is64BitProcess'; Kind = 'Property'; Definition = 'static bool Is64BitProcess {get;}' }
        @{ Name = 'IsPrivilegedProcess'; Kind = 'Property'; Definition = 'static bool IsPrivilegedProcess {get;}' }
        @{ Name = 'MachineName'; Kind = 'Property'; Definition = 'static string MachineName {get;}' }
        @{ Name = 'NewLine'; Kind = 'Property'; Definition = 'static string NewLine {get;}' }
        @{ Name = 'OSVersion'; Kind = 'Property'; Definition = 'static System.OperatingSystem OSVersion {get;}' }
        @{ Name = 'ProcessId'; Kind = 'Property'; Definition = 'static int ProcessId {get;}' }
        @{ Name = 'ProcessPath'; Kind = 'Property'; Definition = 'static string ProcessPath {get;}' }
        @{ Name = 'ProcessorCount'; Kind = 'Property'; Definition = 'static int ProcessorCount {get;}' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'SetEnvironmentVariable'; Kind = 'Method'; Definition = 'static void SetEnvironmentVariable(string variable, string value), static void SetEnvironmentVariable(string variable, string value, System.EnvironmentVariableTarget target)' }
        @{ Name = 'StackTrace'; Kind = 'Property'; Definition = 'static string StackTrace {get;}' }
        @{ Name = 'SystemDirectory'; Kind = 'Property'; Definition = 'static string SystemDirectory {get;}' }
        @{ Name = 'SystemPageSize'; Kind = 'Property'; Definition = 'static int SystemPageSize {get;}' }
        @{ Name = 'TickCount'; Kind = 'Property'; Definition = 'static int TickCount {get;}' }
        @{ Name = 'TickCount64'; Kind = 'Property'; Definition = 'static long TickCount64 {get;}' }
        @{ Name = 'UserDomainName'; Kind = 'Property'; Definition = 'static string UserDomainName {get;}' }
        @{ Name = 'UserInteractive'; Kind = 'Property'; Definition = 'static bool UserInteractive {get;}' }
        @{ Name = 'UserName'; Kind = 'Property'; Definition = 'static string UserName {get;}' }
        @{ Name = 'Version'; Kind = 'Property'; Definition = 'static version Version {get;}' }
        @{ Name = 'WorkingSet'; Kind = 'Property'; Definition = 'static long WorkingSet {get;}' }
    )
    Instance = @()
}
