# Debugger

@{
    BreakpointIdNotFound = 'There is no breakpoint with ID ''{0}''.'
    CannotSetBreakpointInconsistentLanguageMode = 'Cannot set breakpoint. The language mode for this session is incompatible with the system-wide language mode.'
    DebugBreakMessage = 'Wait-Debugger called on line {0} in {1}.'
    FileDoesNotExist = 'File ''{0}'' does not exist.'
    LineLessThanOne = 'Line cannot be less than 1.'
    PersistDebugPreferenceFailure = 'Failed to persist debug options for Process {0}.'
    RemoteDebuggerNotSupported = 'Debugging is not supported on remote sessions.'
    RemoteDebuggerNotSupportedInHost = 'Breakpoints cannot be set in the remote session because remote debugging is not supported by the current host.'
    RunspaceDebuggingCannotDebugDefaultRunspace = 'You cannot debug the default host Runspace using this cmdlet. To debug the default Runspace use the normal debugging commands from the host.'
    RunspaceDebuggingEndSession = 'To end the debugging session type the ''Detach'' command at the debugger prompt, or type ''Ctrl+C'' otherwise.'
    RunspaceDebuggingNoHost = 'Cannot debug Runspace. There is no host or host UI. The debugger requires a host and host UI for debugging.'
    RunspaceDebuggingNoHostRunspaceOrDebugger = 'Cannot debug Runspace. The host has no debugger. Try debugging the Runspace inside the PowerShell console or with Visual Studio Code, both of which have built-in debuggers.'
    RunspaceDebuggingNoRunspaceFound = 'No Runspace was found.'
    RunspaceDebuggingScriptCompleted = 'Command or script completed.'
    RunspaceDebuggingStarted = 'Debugging Runspace: {0}'
    RunspaceDebuggingTooManyRunspacesFound = 'More than one Runspace was found. Only one Runspace can be debugged at a time.'
    RunspaceInstanceIdNotFound = 'A breakpoint associated with another runspace cannot be updated because there is no runspace with instance ID ''{0}''.'
    RunspaceOptionInvalidRunspaceState = 'Cannot set debug options on Runspace {0} because it is not in the Opened state.'
    RunspaceOptionNoDebugger = 'No debugger was found for Runspace {0}.'
    WrongExtension = 'Cannot set breakpoint on file ''{0}''; only *.ps1 and *.psm1 files are valid.'
}
