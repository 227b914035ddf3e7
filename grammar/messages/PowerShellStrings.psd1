# PowerShellStrings

@{
    ApartmentStateMismatch = 'When the runspace is set to reuse a thread, the apartment state in the invocation settings must match the runspace.'
    ApartmentStateMismatchCurrentThread = 'When the runspace is set to use the current thread, the apartment state in the invocation settings must match that of the current thread.'
    AsyncResultNotOwned = 'The {0} object was not created by calling {1} on this PowerShell instance.'
    CannotConnect = 'This PowerShell object cannot be connected because it is not associated with a remote runspace or runspace pool.'
    CommandInvokedFromWrongThreadWithCommand = 'There is no Runspace available to run commands in this thread. You can provide one in the DefaultRunspace property of the System.Management.Automation.Runspaces.Runspace type. The command you attempted to invoke was: {0}'
    CommandInvokedFromWrongThreadWithoutCommand = 'There is no Runspace available to run commands in this thread. You can provide one in the DefaultRunspace property of the System.Management.Automation.Runspaces.Runspace type. The current PowerShell instance contains no command to invoke.'
    ConnectFailed = 'The connection attempt to the remote command failed.'
    DiscOnSyncCommand = 'The running command has been disconnected but is still running on the remote server.  Reconnect to get command operation status and output data.'
    ExecutionAlreadyStarted = 'The operation cannot be performed because a command has already been started. Wait for the command to complete, or stop it, and then try the operation again.'
    ExecutionDisconnected = 'The operation cannot be performed because the current PowerShell session is in the Disconnected state.  Connect this PowerShell session, and then either wait for the command to finish, or stop the command.'
    ExecutionStopping = 'The operation cannot be performed because a command is currently stopping. Wait for the command to complete stopping, and then try the operation again.'
    InvalidPowerShellStateGeneral = 'The state of the current PowerShell instance is not valid for this operation.'
    InvalidRunspaceState = 'Cannot perform operation because the runspace is not in the ''{0}'' state. Current state of runspace is ''{1}''.'
    InvalidStateCreateNested = 'The PowerShell instance is not in the correct state for creating a nested PowerShell instance. Nested PowerShell instances should only be created in a running PowerShell instance.'
    IsDisconnected = 'The operation cannot be performed because the current PowerShell session is in the Disconnected state.  Connect this PowerShell session, and then try again.'
    KeyMustBeString = 'The keys in the dictionary must be strings.'
    NestedPowerShellInvokeAsync = 'Nested PowerShell instances cannot be invoked asynchronously. Use the Invoke method.'
    NoCommandToInvoke = 'No commands are specified.'
    NoDefaultRunspaceForPSCreate = 'A PowerShell object cannot be created that uses the current runspace because there is no current runspace available.  The current runspace might be starting, such as when it is created with an Initial Session State.'
    ParameterRequiresCommand = 'A command is required to add a parameter. A command must be added to the PowerShell instance before adding a parameter.'
}
