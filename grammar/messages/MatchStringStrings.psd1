# MatchStringStrings

@{
    CannotSpecifyCultureWithoutSimpleMatch = 'You must specify -Culture parameter only with -SimpleMatch parameter.'
    FileOpenError = 'Cannot open the file because the current provider ({0}) cannot open files.'
    FileReadError = 'The file {0} cannot be read: {1}'
    FilterContextWarning = 'The option "Context" is not valid when searching results that are piped from Select-String output.'
    InvalidRegex = 'The string {0} is not a valid regular expression: {1}'
}
