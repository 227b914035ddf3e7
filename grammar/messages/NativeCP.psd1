# NativeCP

@{
    CliXmlError = 'Cannot process the XML from the ''{0}'' stream of ''{1}'': {2}'
    IncorrectValueForCommandParameter = 'ScriptBlock should only be specified as a value of the Command parameter.'
    IncorrectValueForFormatParameter = 'A value that is not valid ({6}) was specified for the {7} parameter. Valid values are Text and Xml.'
    NoValueForCommandParameter = 'No value was specified for the Command parameter.'
    NoValueForInputFormatParameter = 'No value was specified for the InputFormat parameter. Valid values are Text and Xml.'
    NoValueForOutputFormatParameter = 'No value was specified for the OutputFormat parameter. Valid values are text and XML.'
    NoValuesSpecifiedForArgs = 'No value was specified for the Args parameter.'
    ParameterSpecifiedAlready = 'The {6} parameter was already specified.'
    StringValueExpectedForFormatParameter = 'The {6} parameter requires a string value.'
}
