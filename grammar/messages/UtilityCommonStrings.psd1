# UtilityCommonStrings

@{
    CouldNotParseAsPowerShellDataFile = 'The file ''{0}'' could not be parsed as a PowerShell Data File.'
    EmptyCSSUri = 'This command cannot be run because ''{0}'' is empty or blank. Please specify CSSUri and then run the command.'
    FileNotFound = 'This command cannot be run because the file path ''{0}'' is not valid. Please provide a valid file path and then run the command.'
    FileOpenError = 'Cannot open the file because the current provider ({0}) cannot open files.'
    FileReadError = 'The file ''{0}'' cannot be read: {1}'
    FormatHexOnlySupportsFileSystemPaths = 'The given path ''{0}'' is not supported. This command only supports the FileSystem Provider paths.'
    FormatHexPathPrefix = 'Path: '
    FormatHexTypeNotSupported = 'Cannot convert input of type ''{0}'' to hexadecimal. To view the hexadecimal formatting of its string representation, pipe it to the Out-String cmdlet before piping it to Format-Hex.'
    GroupObjectSingleProperty = 'The command cannot be run because using the AsHashTable parameter with more than one property requires adding the AsString parameter.'
    GroupObjectWithHashTable = 'The command cannot be run because the AsString parameter requires that you specify the AsHashtable parameter.'
    IEXWDACLogMessage = 'Invoke-Expression cmdlet script block will be run in ConstrainedLanguage mode.'
    IEXWDACLogTitle = 'Invoke-Expression Cmdlet'
    InvalidOperation = 'The objects grouped by this property cannot be expanded because there is a key duplication. Provide a valid value for the property, and then try again.'
    InvalidSDDL = 'Cannot construct a security descriptor from the given SDDL due to the following error: {0}'
    Invalidpath = '{2} has one or more exceptions that are not valid.'
    NotSupported = 'The command is not supported on this operating system.'
    PSPrefixReservedInInformationTag = 'Cannot use tag ''{0}''. The ''PS'' prefix is reserved.'
    PathDoesNotExist = 'Cannot find path ''{0}'' because it does not exist.'
    SearchXMLPrefixNullError = 'This command cannot be run because the prefix value in the Namespace parameter is null. Provide a valid value for the prefix, and then run the command again.'
}
