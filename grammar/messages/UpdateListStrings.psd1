# UpdateListStrings

@{
    MemberDoesntExist = 'The property ''{0}'' cannot be found on this object'
    MissingInputObjectParameter = 'You must specify the InputObject parameter when the Property parameter is specified.'
    MissingPropertyParameter = 'You must specify the Property parameter when the InputObject parameter is specified.'
}
