# What Get-Member lists of System.Management.Automation.PowerShell

@{
    Type = 'System.Management.Automation.PowerShell'
    Constructors = @()
    Static = @(
        @{ Name = 'Create'; Kind = 'Method'; Definition = 'static powershell Create(), static powershell Create(System.Management.Automation.RunspaceMode runspace), static powershell Create(initialsessionstate initialSessionState), static powershell Create(runspace runspace)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'AddArgument'; Kind = 'Method'; Definition = 'powershell AddArgument(System.Object value)' }
        @{ Name = 'AddCommand'; Kind = 'Method'; Definition = 'powershell AddCommand(string cmdlet), powershell AddCommand(string cmdlet, bool useLocalScope), powershell AddCommand(System.Management.Automation.CommandInfo commandInfo)' }
        @{ Name = 'AddParameter'; Kind = 'Method'; Definition = 'powershell AddParameter(string parameterName, System.Object value), powershell AddParameter(string parameterName)' }
        @{ Name = 'AddParameters'; Kind = 'Method'; Definition = 'powershell AddParameters(System.Collections.IList parameters), powershell AddParameters(System.Collections.IDictionary parameters)' }
        @{ Name = 'AddScript'; Kind = 'Method'; Definition = 'powershell AddScript(string script), powershell AddScript(string script, bool useLocalScope)' }
        @{ Name = 'AddStatement'; Kind = 'Method'; Definition = 'powershell AddStatement()' }
        @{ Name = 'BeginInvoke'; Kind = 'Method'; Definition = 'System.IAsyncResult BeginInvoke(), System.IAsyncResult BeginInvoke[T](System.Management.Automation.PSDataCollection[T] input), System.IAsyncResult BeginInvoke[T](System.Management.Automation.PSDataCollection[T] input, System.Management.Automation.PSInvocationSettings settings, System.AsyncCallback callback, System.Object state), System.IAsyncResult BeginInvoke[TInput, TOutput](System.Management.Automation.PSDataCollection[TInput] input, System.Management.Automation.PSDataCollection[TOutput] output), System.IAsyncResult BeginInvoke[TInput, TOutput](System.Management.Automation.PSDataCollection[TInput] input, System.Management.Automation.PSDataCollection[TOutput] output, System.Management.Automation.PSInvocationSettings settings, System.AsyncCallback callback, System.Object state)' }
        @{ Name = 'BeginStop'; Kind = 'Method'; Definition = 'System.IAsyncResult BeginStop(System.AsyncCallback callback, System.Object state)' }
        @{ Name = 'Commands'; Kind = 'Property'; Definition = 'System.Management.Automation.PSCommand Commands {get;set;}' }
        @{ Name = 'Connect'; Kind = 'Method'; Definition = 'System.Collections.ObjectModel.Collection[psobject] Connect()' }
        @{ Name = 'ConnectAsync'; Kind = 'Method'; Definition = 'System.IAsyncResult ConnectAsync(), System.IAsyncResult ConnectAsync(System.Management.Automation.PSDataCollection[psobject] output, System.AsyncCallback invocationCallback, System.Object state)' }
        @{ Name = 'CreateNestedPowerShell'; Kind = 'Method'; Definition = 'powershell CreateNestedPowerShell()' }
        @{ Name = 'Dispose'; Kind = 'Method'; Definition = 'void Dispose(), void IDisposable.Dispose()' }
        @{ Name = 'EndInvoke'; Kind = 'Method'; Definition = 'System.Management.Automation.PSDataCollection[psobject] EndInvoke(System.IAsyncResult asyncResult)' }
        @{ Name = 'EndStop'; Kind = 'Method'; Definition = 'void EndStop(System.IAsyncResult asyncResult)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetSteppablePipeline'; Kind = 'Method'; Definition = 'System.Management.Automation.SteppablePipeline GetSteppablePipeline()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'HadErrors'; Kind = 'Property'; Definition = 'bool HadErrors {get;}' }
        @{ Name = 'HistoryString'; Kind = 'Property'; Definition = 'string HistoryString {get;set;}' }
        @{ Name = 'InstanceId'; Kind = 'Property'; Definition = 'guid InstanceId {get;}' }
        @{ Name = 'InvocationStateChanged'; Kind = 'Event'; Definition = 'System.EventHandler`1[System.Management.Automation.PSInvocationStateChangedEventArgs] InvocationStateChanged(System.Object, System.Management.Automation.PSInvocationStateChangedEventArgs)' }
        @{ Name = 'InvocationStateInfo'; Kind = 'Property'; Definition = 'System.Management.Automation.PSInvocationStateInfo InvocationStateInfo {get;}' }
        @{ Name = 'Invoke'; Kind = 'Method'; Definition = 'System.Collections.ObjectModel.Collection[psobject] Invoke(), System.Collections.ObjectModel.Collection[psobject] Invoke(System.Collections.IEnumerable input), System.Collections.ObjectModel.Collection[psobject] Invoke(System.Collections.IEnumerable input, System.Management.Automation.PSInvocationSettings settings), System.Collections.ObjectModel.Collection[T] Invoke[T](), System.Collections.ObjectModel.Collection[T] Invoke[T](System.Collections.IEnumerable input), System.Collections.ObjectModel.Collection[T] Invoke[T](System.Collections.IEnumerable input, System.Management.Automation.PSInvocationSettings settings), void Invoke[T](System.Collections.IEnumerable input, System.Collections.Generic.IList[T] output), void Invoke[T](System.Collections.IEnumerable input, System.Collections.Generic.IList[T] output, System.Management.Automation.PSInvocationSettings settings), void Invoke[TInput, TOutput](System.Management.Automation.PSDataCollection[TInput] input, System.Management.Automation.PSDataCollection[TOutput] output, System.Management.Automation.PSInvocationSettings settings)' }
        @{ Name = 'InvokeAsync'; Kind = 'Method'; Definition = 'System.Threading.Tasks.Task[System.Management.Automation.PSDataCollection[psobject]] InvokeAsync(), System.Threading.Tasks.Task[System.Management.Automation.PSDataCollection[psobject]] InvokeAsync[T](System.Management.Automation.PSDataCollection[T] input), System.Threading.Tasks.Task[System.Management.Automation.PSDataCollection[psobject]] InvokeAsync[T](System.Management.Automation.PSDataCollection[T] input, System.Management.Automation.PSInvocationSettings settings, System.AsyncCallback callback, System.Object state), System.Threading.Tasks.Task[System.Management.Automation.PSDataCollection[psobject]] InvokeAsync[TInput, TOutput](System.Management.Automation.PSDataCollection[TInput] input, System.Management.Automation.PSDataCollection[TOutput] output), System.Threading.Tasks.Task[System.Management.Automation.PSDataCollection[psobject]] InvokeAsync[TInput, TOutput](System.Management.Automation.PSDataCollection[TInput] input, System.Management.Automation.PSDataCollection[TOutput] output, System.Management.Automation.PSInvocationSettings settings, System.AsyncCallback callback, System.Object state)' }
        @{ Name = 'IsNested'; Kind = 'Property'; Definition = 'bool IsNested {get;}' }
        @{ Name = 'IsRunspaceOwner'; Kind = 'Property'; Definition = 'bool IsRunspaceOwner {get;}' }
        @{ Name = 'Runspace'; Kind = 'Property'; Definition = 'runspace Runspace {get;set;}' }
        @{ Name = 'RunspacePool'; Kind = 'Property'; Definition = 'System.Management.Automation.Runspaces.RunspacePool RunspacePool {get;set;}' }
        @{ Name = 'Stop'; Kind = 'Method'; Definition = 'void Stop()' }
        @{ Name = 'StopAsync'; Kind = 'Method'; Definition = 'System.Threading.Tasks.Task StopAsync(System.AsyncCallback callback, System.Object state)' }
        @{ Name = 'Streams'; Kind = 'Property'; Definition = 'System.Management.Automation.PSDataStreams Streams {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
