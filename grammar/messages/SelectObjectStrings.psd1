# SelectObjectStrings

@{
    AlreadyExistingProperty = 'The property cannot be processed because the property "{0}" already exists.'
    EmptyScriptBlockAndNoName = 'A property is an empty script block and does not provide a name.'
    MutlipleExpandProperties = 'Multiple properties cannot be expanded.'
    PropertyNotFound = 'Property "{0}" cannot be found.'
    RenamingMultipleResults = 'Cannot rename multiple results.'
}
