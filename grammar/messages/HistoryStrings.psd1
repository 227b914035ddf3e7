# HistoryStrings

@{
    AddHistoryInvalidInput = 'Cannot add history because the input object has a format that is not valid.'
    ClearHistoryWarning = 'This command will clear all the entries from the session history.'
    InvalidCountValue = 'The identifier {0} is not valid. Specify a positive number, and then try again.'
    InvalidIdGetHistory = 'The identifier {0} is not a valid value for a History identifier. Specify a positive number, and then try again.'
    InvokeHistoryLoopDetected = 'The Invoke-History cmdlet is called repeatedly, in a loop.'
    InvokeHistoryMultipleCommandsError = 'Cannot process multiple history commands. You can only run a single command by using Invoke-History.'
    NoCountWithMultipleCmdLine = 'The count cannot be combined with multiple CommandLine parameters.'
    NoCountWithMultipleIds = 'The count cannot be combined with multiple Ids.'
    NoHistoryForCommandline = 'Cannot locate the history for command line {0}.'
    NoHistoryForId = 'Cannot locate the history for Id {0}.'
    NoLastHistoryEntryFound = 'Cannot locate most recent history.'
}
