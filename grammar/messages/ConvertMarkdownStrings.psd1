# ConvertMarkdownStrings

@{
    FileSystemPathsOnly = 'Only FileSystem Provider paths are supported. The file path is not supported: ''{0}''.'
    InvalidInputObjectType = 'The type of the input object ''{0}'' is invalid.'
    InvalidParameterSet = 'Invalid parameter set name: {0}.'
    MarkdownInfoInvalid = 'The property {0} of the given object is null or empty.'
}
