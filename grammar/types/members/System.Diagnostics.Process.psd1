# What Get-Member lists of System.Diagnostics.Process

@{
    Type = 'System.Diagnostics.Process'
    Constructors = @('System.Diagnostics.Process new()')
    Static = @(
        @{ Name = 'EnterDebugMode'; Kind = 'Method'; Definition = 'static void EnterDebugMode()' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'GetCurrentProcess'; Kind = 'Method'; Definition = 'static System.Diagnostics.Process GetCurrentProcess()' }
        @{ Name = 'GetProcessById'; Kind = 'Method'; Definition = 'static System.Diagnostics.Process GetProcessById(int processId, string machineName), static System.Diagnostics.Process GetProcessById(int processId)' }
        @{ Name = 'GetProcesses'; Kind = 'Method'; Definition = 'static System.Diagnostics.Process[] GetProcesses(), static System.Diagnostics.Process[] GetProcesses(string machineName)' }
        @{ Name = 'GetProcessesByName'; Kind = 'Method'; Definition = 'static System.Diagnostics.Process[] GetProcessesByName(string processName), static System.Diagnostics.Process[] GetProcessesByName(string processName, string machineName)' }
        @{ Name = 'LeaveDebugMode'; Kind = 'Method'; Definition = 'static void LeaveDebugMode()' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'Start'; Kind = 'Method'; Definition = 'static System.Diagnostics.Process Start(string fileName), static System.Diagnostics.Process Start(string fileName, string arguments), static System.Diagnostics.Process Start(string fileName, System.Collections.Generic.IEnumerable[string] arguments), static System.Diagnostics.Process Start(System.Diagnostics.ProcessStartInfo startInfo), static System.Diagnostics.Process Start(string fileName, string userName, securestring password, string domain), static System.Diagnostics.Process Start(string fileName, string arguments, string userName, securestring password, string domain)' }
    )
    Instance = @(
        @{ Name = 'BasePriority'; Kind = 'Property'; Definition = 'int BasePriority {get;}' }
        @{ Name = 'BeginErrorReadLine'; Kind = 'Method'; Definition = 'void BeginErrorReadLine()' }
        @{ Name = 'BeginOutputReadLine'; Kind = 'Method'; Definition = 'void BeginOutputReadLine()' }
        @{ Name = 'CPU'; Kind = 'ScriptProperty'; Definition = 'System.Object CPU {get=$this.TotalProcessorTime.TotalSeconds;}' }
        @{ Name = 'CancelErrorRead'; Kind = 'Method'; Definition = 'void CancelErrorRead()' }
        @{ Name = 'CancelOutputRead'; Kind = 'Method'; Definition = 'void CancelOutputRead()' }
        @{ Name = 'Close'; Kind = 'Method'; Definition = 'void Close()' }
        @{ Name = 'CloseMainWindow'; Kind = 'Method'; Definition = 'bool CloseMainWindow()' }
        @{
            Name = 'CommandLine'
            Kind = 'ScriptProperty'
            Definition = 'System.Object CommandLine {get=
                        if ($IsWindows) {
                            (Get-CimInstance Win32_Process -Filter "ProcessId = $($this.Id)").CommandLine
                        } elseif ($IsLinux) {
                            $rawCmd = Get-Content -LiteralPath "/proc/$($this.Id)/cmdline"
                            $rawCmd.Substring(0, $rawCmd.Length - 1) -replace "`0", " "
                        }
                    ;}'
        }
        @{ Name = 'Company'; Kind = 'ScriptProperty'; Definition = 'System.Object Company {get=$this.Mainmodule.FileVersionInfo.CompanyName;}' }
        @{ Name = 'Container'; Kind = 'Property'; Definition = 'System.ComponentModel.IContainer Container {get;}' }
        @{ Name = 'Description'; Kind = 'ScriptProperty'; Definition = 'System.Object Description {get=$this.Mainmodule.FileVersionInfo.FileDescription;}' }
        @{ Name = 'Dispose'; Kind = 'Method'; Definition = 'void Dispose(), void IDisposable.Dispose()' }
        @{ Name = 'Disposed'; Kind = 'Event'; Definition = 'System.EventHandler Disposed(System.Object, System.EventArgs)' }
        @{ Name = 'EnableRaisingEvents'; Kind = 'Property'; Definition = 'bool EnableRaisingEvents {get;set;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'ErrorDataReceived'; Kind = 'Event'; Definition = 'System.Diagnostics.DataReceivedEventHandler ErrorDataReceived(System.Object, System.Diagnostics.DataReceivedEventArgs)' }
        @{ Name = 'ExitCode'; Kind = 'Property'; Definition = 'int ExitCode {get;}' }
        @{ Name = 'ExitTime'; Kind = 'Property'; Definition = 'datetime ExitTime {get;}' }
        @{ Name = 'Exited'; Kind = 'Event'; Definition = 'System.EventHandler Exited(System.Object, System.EventArgs)' }
        @{ Name = 'FileVersion'; Kind = 'ScriptProperty'; Definition = 'System.Object FileVersion {get=$this.Mainmodule.FileVersionInfo.FileVersion;}' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetLifetimeService'; Kind = 'Method'; Definition = 'System.Object GetLifetimeService()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Handle'; Kind = 'Property'; Definition = 'System.IntPtr Handle {get;}' }
        @{ Name = 'HandleCount'; Kind = 'Property'; Definition = 'int HandleCount {get;}' }
        @{ Name = 'Handles'; Kind = 'AliasProperty'; Definition = 'Handles = Handlecount' }
        @{ Name = 'HasExited'; Kind = 'Property'; Definition = 'bool HasExited {get;}' }
        @{ Name = 'Id'; Kind = 'Property'; Definition = 'int Id {get;}' }
        @{ Name = 'InitializeLifetimeService'; Kind = 'Method'; Definition = 'System.Object InitializeLifetimeService()' }
        @{ Name = 'Kill'; Kind = 'Method'; Definition = 'void Kill(), void Kill(bool entireProcessTree)' }
        @{ Name = 'MachineName'; Kind = 'Property'; Definition = 'string MachineName {get;}' }
        @{ Name = 'MainModule'; Kind = 'Property'; Definition = 'System.Diagnostics.ProcessModule MainModule {get;}' }
        @{ Name = 'MainWindowHandle'; Kind = 'Property'; Definition = 'System.IntPtr MainWindowHandle {get;}' }
        @{ Name = 'MainWindowTitle'; Kind = 'Property'; Definition = 'string MainWindowTitle {get;}' }
        @{ Name = 'MaxWorkingSet'; Kind = 'Property'; Definition = 'System.IntPtr MaxWorkingSet {get;set;}' }
        @{ Name = 'MinWorkingSet'; Kind = 'Property'; Definition = 'System.IntPtr MinWorkingSet {get;set;}' }
        @{ Name = 'Modules'; Kind = 'Property'; Definition = 'System.Diagnostics.ProcessModuleCollection Modules {get;}' }
        @{ Name = 'NPM'; Kind = 'AliasProperty'; Definition = 'NPM = NonpagedSystemMemorySize64' }
        @{ Name = 'Name'; Kind = 'AliasProperty'; Definition = 'Name = ProcessName' }
        @{ Name = 'NonpagedSystemMemorySize'; Kind = 'Property'; Definition = 'int NonpagedSystemMemorySize {get;}' }
        @{ Name = 'NonpagedSystemMemorySize64'; Kind = 'Property'; Definition = 'long NonpagedSystemMemorySize64 {get;}' }
        @{ Name = 'OutputDataReceived'; Kind = 'Event'; Definition = 'System.Diagnostics.DataReceivedEventHandler OutputDataReceived(System.Object, System.Diagnostics.DataReceivedEventArgs)' }
        @{ Name = 'PM'; Kind = 'AliasProperty'; Definition = 'PM = PagedMemorySize64' }
        @{ Name = 'PSConfiguration'; Kind = 'PropertySet'; Definition = 'PSConfiguration {Name, Id, PriorityClass, FileVersion}' }
        @{ Name = 'PSResources'; Kind = 'PropertySet'; Definition = 'PSResources {Name, Id, Handlecount, WorkingSet, NonPagedMemorySize, PagedMemorySize, PrivateMemorySize, VirtualMemorySize, Threads.Count, TotalProcessorTime}' }
        @{ Name = 'PagedMemorySize'; Kind = 'Property'; Definition = 'int PagedMemorySize {get;}' }
        @{ Name = 'PagedMemorySize64'; Kind = 'Property'; Definition = 'long PagedMemorySize64 {get;}' }
        @{ Name = 'PagedSystemMemorySize'; Kind = 'Property'; Definition = 'int PagedSystemMemorySize {get;}' }
        @{ Name = 'PagedSystemMemorySize64'; Kind = 'Property'; Definition = 'long PagedSystemMemorySize64 {get;}' }
        @{ Name = 'Parent'; Kind = 'CodeProperty'; Definition = 'System.Object Parent{get=GetParentProcess;}' }
        @{ Name = 'Path'; Kind = 'ScriptProperty'; Definition = 'System.Object Path {get=$this.Mainmodule.FileName;}' }
        @{ Name = 'PeakPagedMemorySize'; Kind = 'Property'; Definition = 'int PeakPagedMemorySize {get;}' }
        @{ Name = 'PeakPagedMemorySize64'; Kind = 'Property'; Definition = 'long PeakPagedMemorySize64 {get;}' }
        @{ Name = 'PeakVirtualMemorySize'; Kind = 'Property'; Definition = 'int PeakVirtualMemorySize {get;}' }
        @{ Name = 'PeakVirtualMemorySize64'; Kind = 'Property'; Definition = 'long PeakVirtualMemorySize64 {get;}' }
        @{ Name = 'PeakWorkingSet'; Kind = 'Property'; Definition = 'int PeakWorkingSet {get;}' }
        @{ Name = 'PeakWorkingSet64'; Kind = 'Property'; Definition = 'long PeakWorkingSet64 {get;}' }
        @{ Name = 'PriorityBoostEnabled'; Kind = 'Property'; Definition = 'bool PriorityBoostEnabled {get;set;}' }
        @{ Name = 'PriorityClass'; Kind = 'Property'; Definition = 'System.Diagnostics.ProcessPriorityClass PriorityClass {get;set;}' }
        @{ Name = 'PrivateMemorySize'; Kind = 'Property'; Definition = 'int PrivateMemorySize {get;}' }
        @{ Name = 'PrivateMemorySize64'; Kind = 'Property'; Definition = 'long PrivateMemorySize64 {get;}' }
        @{ Name = 'PrivilegedProcessorTime'; Kind = 'Property'; Definition = 'timespan PrivilegedProcessorTime {get;}' }
        @{ Name = 'ProcessName'; Kind = 'Property'; Definition = 'string ProcessName {get;}' }
        @{ Name = 'ProcessorAffinity'; Kind = 'Property'; Definition = 'System.IntPtr ProcessorAffinity {get;set;}' }
        @{ Name = 'Product'; Kind = 'ScriptProperty'; Definition = 'System.Object Product {get=$this.Mainmodule.FileVersionInfo.ProductName;}' }
        @{ Name = 'ProductVersion'; Kind = 'ScriptProperty'; Definition = 'System.Object ProductVersion {get=$this.Mainmodule.FileVersionInfo.ProductVersion;}' }
        @{ Name = 'Refresh'; Kind = 'Method'; Definition = 'void Refresh()' }
        @{ Name = 'Responding'; Kind = 'Property'; Definition = 'bool Responding {get;}' }
        @{ Name = 'SI'; Kind = 'AliasProperty'; Definition = 'SI = SessionId' }
        @{ Name = 'SafeHandle'; Kind = 'Property'; Definition = 'Microsoft.Win32.SafeHandles.SafeProcessHandle SafeHandle {get;}' }
        @{ Name = 'SessionId'; Kind = 'Property'; Definition = 'int SessionId {get;}' }
        @{ Name = 'Site'; Kind = 'Property'; Definition = 'System.ComponentModel.ISite Site {get;set;}' }
        @{ Name = 'StandardError'; Kind = 'Property'; Definition = 'System.IO.StreamReader StandardError {get;}' }
        @{ Name = 'StandardInput'; Kind = 'Property'; Definition = 'System.IO.StreamWriter StandardInput {get;}' }
        @{ Name = 'StandardOutput'; Kind = 'Property'; Definition = 'System.IO.StreamReader StandardOutput {get;}' }
        @{ Name = 'Start'; Kind = 'Method'; Definition = 'bool Start()' }
        @{ Name = 'StartInfo'; Kind = 'Property'; Definition = 'System.Diagnostics.ProcessStartInfo StartInfo {get;set;}' }
        @{ Name = 'StartTime'; Kind = 'Property'; Definition = 'datetime StartTime {get;}' }
        @{ Name = 'SynchronizingObject'; Kind = 'Property'; Definition = 'System.ComponentModel.ISynchronizeInvoke SynchronizingObject {get;set;}' }
        @{ Name = 'Threads'; Kind = 'Property'; Definition = 'System.Diagnostics.ProcessThreadCollection Threads {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'TotalProcessorTime'; Kind = 'Property'; Definition = 'timespan TotalProcessorTime {get;}' }
        @{ Name = 'UserProcessorTime'; Kind = 'Property'; Definition = 'timespan UserProcessorTime {get;}' }
        @{ Name = 'VM'; Kind = 'AliasProperty'; Definition = 'VM = VirtualMemorySize64' }
        @{ Name = 'VirtualMemorySize'; Kind = 'Property'; Definition = 'int VirtualMemorySize {get;}' }
        @{ Name = 'VirtualMemorySize64'; Kind = 'Property'; Definition = 'long VirtualMemorySize64 {get;}' }
        @{ Name = 'WS'; Kind = 'AliasProperty'; Definition = 'WS = WorkingSet64' }
        @{ Name = 'WaitForExit'; Kind = 'Method'; Definition = 'void WaitForExit(), bool WaitForExit(int milliseconds), bool WaitForExit(timespan timeout)' }
        @{ Name = 'WaitForExitAsync'; Kind = 'Method'; Definition = 'System.Threading.Tasks.Task WaitForExitAsync(System.Threading.CancellationToken cancellationToken = default)' }
        @{ Name = 'WaitForInputIdle'; Kind = 'Method'; Definition = 'bool WaitForInputIdle(), bool WaitForInputIdle(int milliseconds), bool WaitForInputIdle(timespan timeout)' }
        @{ Name = 'WorkingSet'; Kind = 'Property'; Definition = 'int WorkingSet {get;}' }
        @{ Name = 'WorkingSet64'; Kind = 'Property'; Definition = 'long WorkingSet64 {get;}' }
        @{ Name = '__NounName'; Kind = 'NoteProperty'; Definition = 'string __NounName=Process' }
    )
}
