# AliasCommandStrings

@{
    ExportAliasFileOpenFailed = 'Cannot open file {0} to export the alias. {1}'
    ExportAliasHeaderDate = 'Date/Time : {0:F}'
    ExportAliasHeaderMachine = 'Computer : {0}'
    ExportAliasHeaderTitle = 'Alias File'
    ExportAliasHeaderUser = 'Exported by : {0}'
    ImportAliasAction = 'Import Alias'
    ImportAliasFileInvalidFormat = 'Cannot import an alias. Line number {1} in the file ''{0}'' is not a properly-formatted, comma-separated values (CSV) line for aliases. Change the line to contain four values separated by commas. If the value text itself contains a comma, then the value must be contained in quotation marks.'
    ImportAliasFileOpenFailed = 'Cannot open file {0} to import the alias. {1}'
    ImportAliasFromFileSystemOnly = 'Cannot import the alias because the specified path ''{0}'' referred to a ''{1}'' provider path. Change the value of the Path parameter to a file system path.'
    ImportAliasOptionsError = 'Cannot import the alias because line number {1} in the file ''{0}'' contains an option that is not recognized for aliases. Change the file to contain valid options.'
    ImportAliasPathResolvedToMultiple = 'Cannot import alias because path ''{0}'' contains wildcard characters that resolve to multiple paths. Aliases can be imported from only one file. Change the value of the Path parameter to a path that resolves to a single file.'
    ImportAliasTarget = 'Name: {0} Value: {1}'
    NewAliasAction = 'New Alias'
    NewAliasTarget = 'Name: {0} Value: {1}'
    NoAliasFound = 'This command cannot find a matching alias because an alias with the {0} ''{1}'' does not exist.'
    SetAliasAction = 'Set Alias'
    SetAliasTarget = 'Name: {0} Value: {1}'
}
