# CsvCommandStrings

@{
    BuildPropertyNamesMethodShouldBeCalledOnlyOncePerCmdletInstance = 'BuildPropertyNames method should be called only once per cmdlet instance.'
    CannotAppendCsvWithMismatchedPropertyNames = 'Cannot append CSV content to the following file: {1}. The appended object does not have a property that corresponds to the following column: {0}. To continue with mismatched properties, add the -Force parameter, and then retry the command.'
    CannotSpecifyIncludeTypeInformationAndNoTypeInformation = 'You must specify either the -IncludeTypeInformation or -NoTypeInformation parameters, but not both.'
    CannotSpecifyPathAndLiteralPath = 'You must specify either the -Path or -LiteralPath parameters, but not both.'
    CannotSpecifyQuoteFieldsAndUseQuotes = 'You must specify either the -UseQuotes or -QuoteFields parameters, but not both.'
    EOFIsReached = 'EOF is reached.'
    FileNameIsAMandatoryParameter = 'FileName is a mandatory parameter.'
    ReconcilePreexistingPropertyNamesMethodShouldOnlyGetCalledWhenAppending = 'ReconcilePreexistingPropertyNames method should only get called when appending.'
    ReconcilePreexistingPropertyNamesMethodShouldOnlyGetCalledWhenPreexistingPropertyNamesHaveBeenReadSuccessfully = 'ReconcilePreexistingPropertyNames method should only get called when preexisting property names have been read successfully.'
    TypeHierarchyShouldNotHaveNullValues = 'Type hierarchy should not have null values.'
    UseDefaultNameForUnspecifiedHeader = 'One or more headers were not specified. Default names starting with "H" have been used in place of any missing headers.'
}
