# InternalHostUserInterfaceStrings

@{
    ChoiceMessage = 'Choice[{0}]: '
    CommandStartTime = 'Command start time: {0}'
    DebugFormatString = 'DEBUG: {0}'
    DefaultChoice = '(default is "{0}")'
    DefaultChoicesForMultipleChoices = '(default choices are {0})'
    EmptyChoicesError = '"{0}" should have at least one element.'
    HostNotTranscribing = 'The host is not currently transcribing.'
    InvalidChoiceHotKeyError = 'Cannot process the hot key because a question mark ("?") cannot be used as a hot key.'
    InvalidDefaultChoiceForMultipleSelection = '"{0}" must be a valid index into "{1}". "{2}" is not a valid index.'
    InvalidTranscriptFilePath = 'File path {0} resolves to a directory.'
    MinimalTranscriptPrologue = '**********************
PowerShell transcript start
Start time: {0:yyyyMMddHHmmss}
**********************'
    PromptEmptyDescriptionsError = 'The "{0}" parameter must contain at least one value.'
    ShouldContinueNoHelp = 'End the operation with an error.'
    ShouldContinueNoLabel = '&No'
    ShouldContinueNoToAllHelp = 'End the operation with an error. Do not request to resume operation for this session.'
    ShouldContinueNoToAllLabel = 'No to A&ll'
    ShouldContinuePromptMessage = 'Continue with this operation?'
    ShouldContinueSuspendHelp = 'Pause the current operation and enter a command prompt. Type "exit" to resume the paused operation.'
    ShouldContinueSuspendLabel = '&Suspend'
    ShouldContinueYesHelp = 'Continue.'
    ShouldContinueYesLabel = '&Yes'
    ShouldContinueYesToAllHelp = 'Continue, and do not ask again whether to continue in this session.'
    ShouldContinueYesToAllLabel = 'Yes to &All'
    TranscriptEpilogue = '**********************
PowerShell transcript end
End time: {0:yyyyMMddHHmmss}
**********************'
    TranscriptPrologue = '**********************
PowerShell transcript start
Start time: {0:yyyyMMddHHmmss}
Username: {1}
RunAs User: {2}
Configuration Name: {3}
Machine: {4} ({5})
Host Application: {6}
Process ID: {7}
{8}
**********************'
    UnsupportedPreferenceError = 'The value {0} is not a supported ActionPreference value.'
    VerboseFormatString = 'VERBOSE: {0}'
    WarningFormatString = 'WARNING: {0}'
    WriteDebugLineStoppedError = 'WriteDebug stopped because the value of the DebugPreference variable was ''Stop''.'
}
