# ImportLocalizedDataStrings

@{
    CannotDefineSupportedCommand = 'Cannot import localized data. The definition of additional supported commands is not allowed in this language mode.'
    CannotFindPsd1File = 'Cannot find the PowerShell data file ''{0}'' in directory ''{1}'', or in any parent culture directories.'
    ErrorLoadingDataFile = 'The following error occurred while PowerShell was loading the ''{0}'' script data file:
{1}.'
    ErrorOpeningFile = 'The following error occurred while PowerShell was opening the data file ''{0}'':
{1}.'
    FileNameParameterCannotHavePath = 'The argument for the FileName parameter should not contain a path.'
    FileNotExist = 'The data file ''{0}'' cannot be found. '
    IncorrectVariableName = 'The BindingVariable name ''{0}'' is invalid.'
    NotCalledFromAScriptFile = 'The FileName parameter was not specified. The FileName parameter is required when Import-LocalizedData is not called from a script file.'
    WDACLogMessage = 'Additional supported commands (via SupportedCommand parameter) will not be allowed in ConstrainedLanguage mode.'
    WDACLogTitle = 'Import-LocalizedData Cmdlet'
}
