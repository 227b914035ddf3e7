# PSStyleStrings

@{
    ExtensionNotStartingWithPeriod = 'When adding or removing extensions, the extension must start with a period.'
    ProgressWidthTooSmall = 'The MaxWidth for the Progress rendering must be at least 18 to render correctly.'
    TextContainsContent = 'The specified string contains printable content when it should only contain ANSI escape sequences: {0}'
}
