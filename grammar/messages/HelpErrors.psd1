# HelpErrors

@{
    CannotLaunchURI = 'Starting a browser to display online Help failed. No program or browser is associated to open the URI {0}.'
    CircularDependencyInHelpForwarding = 'ForwardHelpTargetName cannot refer to the function itself.'
    GraphicalHostAssemblyIsNotFound = 'To use the {0}, install Windows PowerShell ISE by using Server Manager, and then restart this application. ({1})'
    HelpCategoryInvalid = 'Cannot process the Help category because "{0}" is not a valid Help category.'
    HelpFileLoadFailure = 'Cannot load the Help file "{0}". Details: {1}.'
    HelpFileNotAccessible = 'Cannot access the Help file "{0}" because the current user does not have access rights to the file. Details: {1}.'
    HelpFileNotValid = 'The Help file "{0}" is not a valid xml document. Details: {1}.'
    HelpLoadError = 'Cannot load the Help file. The following {1} errors occurred while loading the Help file "{0}".'
    HelpNotFound = 'Get-Help could not find {0} in a help file in this session. To download updated help topics type: "Update-Help". To get help online, search for the help topic in the TechNet library at https://go.microsoft.com/fwlink/?LinkID=107116.'
    InvalidURI = 'The specified URI {0} is not valid.'
    LoadHelpFileForTargetFailed = 'An error occurred while loading Help content for {0} from file {1}. Details: {2}. To download updated Help topics, run the Update-Help cmdlet. To get help online, search for the Help topic in the TechNet library at https://go.microsoft.com/fwlink/?LinkID=107116.'
    MamlInvalidChildNodeCountError = 'The node "{0}" can have a maximum of {2} child nodes of type "{1}". Node Path: {3}.'
    MamlInvalidChildNodeError = 'The node "{0}" cannot have "{1}" as a child node. Node Path: {2}.'
    MultipleOnlineTopicsNotSupported = 'Multiple Help topics were found. Use only one Help topic with the -{0} option.'
    NoNetworkCommands = 'Cannot get help from a network location when in a restricted session.'
    NoParmsFound = 'No parameter matches criteria {0}.'
    NoURIFound = 'The online version of this Help topic cannot be displayed because the Internet address (URI) of the Help topic is not specified in the command code or in the help file for the command.'
    ParamNotSupported = '{0} is not supported by the requested Help category.'
    ProtocolNotSupported = 'The protocol specified in the Uri "{0}" is not supported. Only "{1}" and "{2}" protocols are supported.'
    ProviderLoadError = 'The provider "{0}" cannot be loaded. Details: {1}.'
    RegistryPathNotFound = 'Cannot find the registry key: "{0}{1}"; using "{2}" to load Help files.'
    RemoteRunspaceNotAvailable = 'Cannot get Help from a remote runspace, because the runspace has not been opened.  Open the runspace by running an implicit remoting command, and then try running the command to get Help again.'
    RemotingNotSupportedForFeature = '{0} does not work in a remote session.'
    UpdatableHelpRequiresElevation = 'Access is denied. The command could not update Help topics for the PowerShell core modules, or for any modules in the $pshome\Modules directory.
To update these Help topics, start PowerShell by using the "Run as Administrator" command, and try running Update-Help again.'
}
