# GetFormatDataStrings

@{
    ProcessViewDefinition = 'Processing view defintion ''{0}'''
}
