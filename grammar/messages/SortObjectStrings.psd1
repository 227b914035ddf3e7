# SortObjectStrings

@{
    PropertyNotFound = '"Sort-Object" - "{0}" cannot be found in "InputObject".'
}
