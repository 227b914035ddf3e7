# CommandLineParameterParserStrings

@{
    ArgsAlreadySpecified = 'Cannot process the command because arguments to -Command or -EncodedCommand have already been specified with -EncodedArguments.'
    ArgumentFileDoesNotExist = 'The argument ''{0}'' is not recognized as the name of a script file. Check the spelling of the name, or if a path was included, verify that the path is correct and try again.'
    BadArgsValue = 'Cannot process the command because the value specified with -EncodedArguments is not properly encoded. The value must be Base64 encoded.'
    BadCommandValue = 'Cannot process the command because the value specified with -EncodedCommand is not properly encoded. The value must be Base64 encoded.'
    BadFormatParameterValue = 'Cannot process the command because of an incorrect parameter value. "{0}" is not a valid format.
Valid formats are:
{1}'
    CommandAlreadySpecified = 'Cannot process command because a command is already specified with -Command, -CommandWithArgs, or -EncodedCommand.'
    CustomPipeNameTooLong = 'Cannot process the command because -CustomPipeName specified is too long. Pipe names on this platform can be up to {0} characters long. Your pipe name ''{1}'' is {2} characters.'
    InvalidArgument = 'Invalid argument ''{0}'', did you mean:'
    InvalidExecutionPolicyArgument = 'Invalid ExecutionPolicy value ''{0}''.'
    InvalidFileArgument = 'Processing -File ''{0}'' failed: {1} Specify a valid path for the -File parameter.'
    InvalidFileArgumentExtension = 'Processing -File ''{0}'' failed because the file does not have a ''.ps1'' extension. Specify a valid PowerShell script file name, and then try again.'
    InvalidSettingsFileArgument = 'Processing -SettingsFile ''{0}'' failed: {1}. Specify a valid path for the -SettingsFile parameter.'
    InvalidWindowStyleArgument = 'Processing -WindowStyle ''{0}'' failed: {1}.'
    MTANotImplemented = 'Parameter -MTA is not supported on this platform.'
    MissingArgsValue = 'Cannot process the command because -EncodedArguments requires a value. Specify a value for the -EncodedArguments parameter.'
    MissingCommandParameter = 'Cannot process the command because of a missing parameter. A command must follow -Command.'
    MissingConfigurationFileArgument = 'Cannot process the command because -ConfigurationFile requires an argument that is a session configuration (.pssc) file path. Specify this argument and try again.'
    MissingConfigurationNameArgument = 'Cannot process the command because -ConfigurationName requires an argument that is a remote endpoint configuration name. Specify this argument and try again.'
    MissingCustomPipeNameArgument = 'Cannot process the command because -CustomPipeName requires an argument that is a name of the pipe you want to use. Specify this argument and try again.'
    MissingExecutionPolicyParameter = 'Cannot process the execution policy because of a missing policy name. A policy name must follow -ExecutionPolicy.'
    MissingFileArgument = 'The command cannot be run because the File parameter requires a file path. Supply a path for the File parameter and then try the command again.'
    MissingInputFormatParameter = 'Cannot process the command because the -InputFormat parameter requires an argument. Specify a valid format argument for this parameter.
Valid formats are:
{0}'
    MissingMandatoryArgument = 'An argument is required to be supplied to the ''{0}'' parameter.'
    MissingOutputFormatParameter = 'The command cannot be run because no argument has been supplied for the OutputFormat parameter.
Specify one of the following formats for this parameter:
{0}'
    MissingSettingsFileArgument = 'Cannot process the command because -SettingsFile requires an argument that is a file path.'
    MissingWindowStyleArgument = 'Cannot process the command because -WindowStyle requires an argument that is normal, hidden, minimized or maximized. Specify one of these argument values and try again.'
    MissingWorkingDirectoryArgument = 'Cannot process the command because -WorkingDirectory requires an argument that is a directory path.'
    MtaStaMutuallyExclusive = 'Cannot process the command because -STA and -MTA are both specified. Specify either -STA or -MTA.'
    NullElementInArgs = 'The specified arguments must not contain null elements.'
    STANotImplemented = 'Parameter -STA is not supported on this platform.'
    SettingsFileNotExists = 'The argument ''{0}'' passed to the -SettingsFile does not exist. Provide the path to an existing json file as an argument to the -SettingsFile parameter.'
    StdinNotRedirected = '''-'' was specified as the argument to -Command but standard input has not been redirected for this process.'
    TooManyParametersToCommand = '''-'' was specified with the -Command parameter; no other arguments to -Command are permitted.'
    UnknownParameter = 'Unrecognized parameter: ''{0}''.'
    WindowStyleArgumentNotImplemented = 'Parameter -WindowStyle is not implemented on this platform.'
}
