# InternalHostStrings

@{
    EnterExitNestedPromptOutOfSync = 'EnterNestedPrompt has not been called as many times as ExitNestedPrompt.'
}
