# MshHostRawUserInterfaceStrings

@{
    AllNullOrEmptyStringsErrorTemplate = 'All strings are null or empty.'
    LessThanErrorTemplate = '"{0}" cannot be greater than or equal to "{1}".'
    NonPositiveNumberErrorTemplate = '"{0}" needs to be a positive number.'
}
