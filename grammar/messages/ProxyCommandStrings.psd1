# ProxyCommandStrings

@{
    CommandMetadataMissingCommandName = 'The proxy command cannot be generated because the CommandMetadata has no name.'
    HelpInfoObjectRequired = 'The ''help'' parameter is not recognized as a valid HelpInfo object created by the ''get-help'' command.'
}
