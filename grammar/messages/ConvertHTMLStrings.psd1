# ConvertHTMLStrings

@{
    MetaPropertyNotFound = 'Accepted meta properties are content-type, default-style, application-name, author, description, generator, keywords, x-ua-compatible, and viewport. The meta pair: {0} and {1} may not function correctly.'
}
