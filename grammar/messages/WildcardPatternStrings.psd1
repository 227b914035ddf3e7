# WildcardPatternStrings

@{
    InvalidPattern = 'The specified wildcard character pattern is not valid: {0}'
}
