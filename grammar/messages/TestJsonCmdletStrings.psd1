# TestJsonCmdletStrings

@{
    InvalidJson = 'Cannot parse the JSON.'
    InvalidJsonAgainstSchemaDetailed = 'The JSON is not valid with the schema: {0} at ''{1}'''
    InvalidJsonSchema = 'Cannot parse the JSON schema.'
    InvalidUriScheme = 'URI scheme ''{0}'' is not supported. Only HTTP(S) and local file system URIs are allowed.'
    JsonSchemaFileOpenFailure = 'Can not open JSON schema file: {0}'
}
