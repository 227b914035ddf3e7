# ConsoleHostStrings

@{
    CannotLoadPSReadline = 'Cannot load PSReadline module.  Console is running without PSReadline.'
    CommandNotExecuted = 'Command ''{0}'' was not run as the session in which it was intended to run was either closed or broken'
    ConflictingServerModeParameters = 'More than one server mode parameter was specified. Server mode parameters must be used exclusively.'
    DebuggerSourceCodeFormat = '{0}:{1,-3} {2}'
    DefaultPrompt = 'PS>'
    EnteringDebugger = 'Entering debug mode. Use h or ? for help. '
    HitBreakpoint = 'Hit {0}'
    InitialCommandNotExecuted = 'Command ''{0}'' could not be run because some PowerShell Snap-Ins did not load.'
    InputExitCurrentLoopOutOfSyncError = 'Cannot process input loop. ExitCurrentLoop was called when no InputLoops were running.'
    MissingMandatoryParameter = 'The ''{0}'' parameter is mandatory and must be specified when using the ''{1}'' parameter.'
    PushRunspaceNotRemote = 'PushRunspace can only push a remote runspace.'
    RunAsAdministrator = 'Run as Administrator'
    SessionDoesNotSupportDebugger = '
The current session does not support debugging; execution will continue.

'
    ShellCannotBeStarted = 'The shell cannot be started. A failure occurred during initialization:'
    ShellCannotBeStartedWithConfigConflict = 'The shell cannot be started. An InitialSessionState object has been provided along with a -ConfigurationFile argument. Both configuration directives cannot be used at the same time.'
    SlowProfileLoadingMessage = 'Loading personal and system profiles took {0}ms.'
    TooManyNestedPromptsError = 'Cannot display prompt because too many nested prompts are already running.'
    TranscriptEpilogue = '**********************
PowerShell transcript end
End time: {0:yyyyMMddHHmmss}
**********************'
    TranscriptPrologue = '**********************
PowerShell transcript start
Start time: {0:yyyyMMddHHmmss}
Username  : {1}\{2}
Machine   : {3} ({4})
**********************'
    UnhandledExceptionShutdownMessage = 'An error has occurred that was not properly handled. Additional information is shown below. The PowerShell process will exit.'
}
