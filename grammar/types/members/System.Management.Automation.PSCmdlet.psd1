# What Get-Member lists of System.Management.Automation.PSCmdlet

@{
    Type = 'System.Management.Automation.PSCmdlet'
    Shown = 'System.Management.Automation.PSScriptCmdlet'
    Constructors = @()
    Static = @(
        @{ Name = 'CommonParameters'; Kind = 'Property'; Definition = 'System.Collections.Generic.HashSet[string] CommonParameters {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'OptionalCommonParameters'; Kind = 'Property'; Definition = 'System.Collections.Generic.HashSet[string] OptionalCommonParameters {get;}' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'CommandOrigin'; Kind = 'Property'; Definition = 'System.Management.Automation.CommandOrigin CommandOrigin {get;}' }
        @{ Name = 'CommandRuntime'; Kind = 'Property'; Definition = 'System.Management.Automation.ICommandRuntime CommandRuntime {get;set;}' }
        @{ Name = 'CurrentPSTransaction'; Kind = 'Property'; Definition = 'System.Management.Automation.PSTransactionContext CurrentPSTransaction {get;}' }
        @{ Name = 'CurrentProviderLocation'; Kind = 'Method'; Definition = 'System.Management.Automation.PathInfo CurrentProviderLocation(string providerId)' }
        @{ Name = 'Dispose'; Kind = 'Method'; Definition = 'void Dispose(), void IDisposable.Dispose()' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'Events'; Kind = 'Property'; Definition = 'System.Management.Automation.PSEventManager Events {get;}' }
        @{ Name = 'GetDynamicParameters'; Kind = 'Method'; Definition = 'System.Object GetDynamicParameters(), System.Object IDynamicParameters.GetDynamicParameters()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetResolvedProviderPathFromPSPath'; Kind = 'Method'; Definition = 'System.Collections.ObjectModel.Collection[string] GetResolvedProviderPathFromPSPath(string path, [ref] System.Management.Automation.ProviderInfo provider)' }
        @{ Name = 'GetResourceString'; Kind = 'Method'; Definition = 'string GetResourceString(string baseName, string resourceId)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'GetUnresolvedProviderPathFromPSPath'; Kind = 'Method'; Definition = 'string GetUnresolvedProviderPathFromPSPath(string path)' }
        @{ Name = 'GetVariableValue'; Kind = 'Method'; Definition = 'System.Object GetVariableValue(string name), System.Object GetVariableValue(string name, System.Object defaultValue)' }
        @{ Name = 'Host'; Kind = 'Property'; Definition = 'System.Management.Automation.Host.PSHost Host {get;}' }
        @{ Name = 'Invoke'; Kind = 'Method'; Definition = 'System.Collections.IEnumerable Invoke(), System.Collections.Generic.IEnumerable[T] Invoke[T]()' }
        @{ Name = 'InvokeCommand'; Kind = 'Property'; Definition = 'System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}' }
        @{ Name = 'InvokeProvider'; Kind = 'Property'; Definition = 'System.Management.Automation.ProviderIntrinsics InvokeProvider {get;}' }
        @{ Name = 'JobManager'; Kind = 'Property'; Definition = 'System.Management.Automation.JobManager JobManager {get;}' }
        @{ Name = 'JobRepository'; Kind = 'Property'; Definition = 'System.Management.Automation.JobRepository JobRepository {get;}' }
        @{ Name = 'MyInvocation'; Kind = 'Property'; Definition = 'System.Management.Automation.InvocationInfo MyInvocation {get;}' }
        @{ Name = 'PagingParameters'; Kind = 'Property'; Definition = 'System.Management.Automation.PagingParameters PagingParameters {get;}' }
        @{ Name = 'ParameterSetName'; Kind = 'Property'; Definition = 'string ParameterSetName {get;}' }
        @{ Name = 'PipelineStopToken'; Kind = 'Property'; Definition = 'System.Threading.CancellationToken PipelineStopToken {get;}' }
        @{ Name = 'SessionState'; Kind = 'Property'; Definition = 'System.Management.Automation.SessionState SessionState {get;}' }
        @{ Name = 'ShouldContinue'; Kind = 'Method'; Definition = 'bool ShouldContinue(string query, string caption), bool ShouldContinue(string query, string caption, [ref] bool yesToAll, [ref] bool noToAll), bool ShouldContinue(string query, string caption, bool hasSecurityImpact, [ref] bool yesToAll, [ref] bool noToAll)' }
        @{ Name = 'ShouldProcess'; Kind = 'Method'; Definition = 'bool ShouldProcess(string target), bool ShouldProcess(string target, string action), bool ShouldProcess(string verboseDescription, string verboseWarning, string caption), bool ShouldProcess(string verboseDescription, string verboseWarning, string caption, [ref] System.Management.Automation.ShouldProcessReason shouldProcessReason)' }
        @{ Name = 'Stopping'; Kind = 'Property'; Definition = 'bool Stopping {get;}' }
        @{ Name = 'ThrowTerminatingError'; Kind = 'Method'; Definition = 'void ThrowTerminatingError(System.Management.Automation.ErrorRecord errorRecord)' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'TransactionAvailable'; Kind = 'Method'; Definition = 'bool TransactionAvailable()' }
        @{ Name = 'WriteCommandDetail'; Kind = 'Method'; Definition = 'void WriteCommandDetail(string text)' }
        @{ Name = 'WriteDebug'; Kind = 'Method'; Definition = 'void WriteDebug(string text)' }
        @{ Name = 'WriteError'; Kind = 'Method'; Definition = 'void WriteError(System.Management.Automation.ErrorRecord errorRecord)' }
        @{ Name = 'WriteInformation'; Kind = 'Method'; Definition = 'void WriteInformation(System.Object messageData, string[] tags), void WriteInformation(System.Management.Automation.InformationRecord informationRecord)' }
        @{ Name = 'WriteObject'; Kind = 'Method'; Definition = 'void WriteObject(System.Object sendToPipeline), void WriteObject(System.Object sendToPipeline, bool enumerateCollection)' }
        @{ Name = 'WriteProgress'; Kind = 'Method'; Definition = 'void WriteProgress(System.Management.Automation.ProgressRecord progressRecord)' }
        @{ Name = 'WriteVerbose'; Kind = 'Method'; Definition = 'void WriteVerbose(string text)' }
        @{ Name = 'WriteWarning'; Kind = 'Method'; Definition = 'void WriteWarning(string text)' }
    )
}
