# FormatAndOut_MshParameter

@{
    AmbiguousKeyError = 'The {0} key is ambiguous; {1} and {2} conflict.'
    DictionaryKeyNonStringError = 'The {0} key type is not valid. The key must be a string.'
    DictionaryKeyNullError = 'The value of a key cannot be null.'
    DuplicateKeyError = 'The duplicated key "{0}" conflicts with "{1}".'
    EmptyFormatStringValueError = 'Cannot have an empty formatting string for key "{0}".'
    IllegalAlignmentValueError = 'The value "{0}" for key "{1}" is not valid; valid values are {2}.'
    IllegalEnumerableExpansionValue = 'The EnumerableExpansion value is not valid.'
    IllegalKeyError = 'The {0} key is not valid.'
    IllegalTypeMultiError = 'The "{0}" key has a type, {1}, that is not valid; expected types are {2}.'
    IllegalTypeSingleError = 'The "{0}" key has a type, {1}, that is not valid; expected type is {2}.'
    MissingKeyMandatoryEntryError = 'A mandatory entry for {0} is missing.'
    MissingKeyValueError = 'The {0} key has no value.'
    MshExEmptyStringError = 'An empty string value is not allowed.'
    MshExEmptyStringHashError = 'The "{0}" key cannot have an empty string value.'
    MshExGlobbingHashError = 'The "{0}" key cannot have wildcard characters in value "{1}".'
    MshExGlobbingStringError = 'Wildcard characters are not allowed in "{0}".'
    NullParameterTypeError = 'The value of a parameter was null; one of the following types was expected: {0}.'
    OutOfRangeWidthValueError = 'The value "{0}" for key "{1}" should be greater than 0.'
    UnknownParameterTypeError = 'Cannot convert {0} to one of the following types {1}.'
}
