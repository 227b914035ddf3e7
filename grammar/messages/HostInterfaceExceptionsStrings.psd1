# HostInterfaceExceptionsStrings

@{
    DefaultCtorMessageTemplate = 'An error of type "{0}" has occurred.'
    HostFunctionNotImplemented = 'A command that prompts the user failed because the host program or the command type does not support user interaction. Try a host program that supports user interaction, such as the PowerShell Console, and remove prompt-related commands from command types that do not support user interaction.'
    HostFunctionPromptNotImplemented = 'A command that prompts the user failed because the host program or the command type does not support user interaction. The host was attempting to request confirmation with the following message: {0}'
    RunspacePoolNotOpened = 'The method cannot be invoked because the pool has been closed or has failed.'
}
