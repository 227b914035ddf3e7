# DiscoveryExceptions

@{
    AliasDeclaredMultipleTimes = 'The alias "{0}" is declared multiple times.'
    AliasNotResolvedException = 'Cannot resolve alias ''{0}'' because it refers to term ''{1}'', which is not recognized as a cmdlet, function, executable program, or script file. Verify the term and try again.'
    CmdletDoesNotDeriveFromCmdletType = 'The argument ''{0}'' is not recognized as a cmdlet, possibly because it does not derive from the Cmdlet or PSCmdlet classes: {1}'
    CmdletFormatInvalid = 'The cmdlet name "{0}" cannot be validated because it is not in the correct format. Cmdlet names must include a verb and a noun separated by a "-", such as "Get-Process".'
    CmdletNotFoundException = 'Argument ''{0}'' is not recognized as a cmdlet: {1}'
    CommandArgsOnlyForSingleCmdlet = 'The command could not be retrieved because the ArgumentList parameter can be specified only when retrieving a single cmdlet or script.'
    CommandNameNotCmdlet = 'Parameter ''{0}'' with value ''{1}'' cannot be processed because it is not a cmdlet and cannot be processed by the CommandProcessor.'
    CommandNotFoundException = 'The term ''{0}'' is not recognized as a name of a cmdlet, function, script file, or executable program.
Check the spelling of the name, or if a path was included, verify that the path is correct and try again.'
    CommandParameterNotFound = 'No matching commands include a parameter named ''{0}''.  Check the spelling of the parameter name, and then try again.'
    CompiledCommandParameterMemberMustBeFieldOrProperty = 'Parameter could not be declared. Parameters can be declared only on fields and properties.'
    CouldNotAutoImportMatchingModule = 'The ''{0}'' command was found in the module ''{1}'', but the module could not be loaded. For more information, run ''Import-Module {1}''.'
    CouldNotAutoImportMatchingModuleWithErrorMessage = 'The ''{0}'' command was found in the module ''{1}'', but the module could not be loaded due to the following error: [{2}]
For more information, run ''Import-Module {1}''.'
    CouldNotAutoImportModule = 'The module ''{0}'' could not be loaded. For more information, run ''Import-Module {0}''.'
    DotSourceNotSupported = 'Cannot dot-source this command because it was defined in a different language mode. To invoke this command without importing its contents, omit the ''.'' operator.'
    DuplicateAssemblyName = 'An assembly named ''{0}'' already exists. Assemblies must have unique names.'
    DuplicateCmdletName = 'A cmdlet named ''{0}'' already exists. Cmdlets must have unique names.'
    DuplicateCmdletProviderName = 'A cmdlet provider named ''{0}'' already exists. Cmdlet providers must have unique names.'
    DuplicateScriptName = 'A script named ''{0}'' already exists. Scripts must have unique names.'
    GetCommandShowCommandInfoParamError = 'The ShowCommandInfo and Syntax parameters cannot be specified together.'
    InvalidCmdletNameFormat = 'Cannot process the cmdlet. A cmdlet name must consist of a verb and noun pair separated by ''-''.'
    PSSnapInNameVersion = '{0} (Version {1})'
    ParameterDeclaredInParameterSetMultipleTimes = 'The parameter "{0}" is declared in parameter-set "{1}" multiple times.'
    RequiresElevation = 'The script ''{0}'' cannot be run because it contains a "#requires" statement for running as Administrator. The current PowerShell session is not running as Administrator. Start PowerShell by using the Run as Administrator option, and then try running the script again.'
    RequiresInterpreterNotCompatible = 'The script ''{0}'' cannot be run because it contained a "#requires" statement with a shell ID of {1} that is incompatible with the current shell. To run this script you must use the shell located at ''{2}''.'
    RequiresInterpreterNotCompatibleNoPath = 'The script ''{0}'' cannot be run because it contained a "#requires" statement with a shell ID of {1} that is incompatible with the current shell.'
    RequiresMissingModules = 'The script ''{0}'' cannot be run because the following modules that are specified by the "#requires" statements of the script are missing: {1}.'
    RequiresMissingPSSnapIns = 'The script ''{0}'' cannot be run because the following snap-ins that are specified by the "#requires" statements of the script are missing: {1}.'
    RequiresPSEditionNotCompatible = 'The script ''{0}'' cannot be run because it contained a "#requires" statement for PowerShell editions ''{1}''. The edition of PowerShell that is required by the script does not match the currently running PowerShell {2} edition.'
    RequiresPSVersionNotCompatible = 'The script ''{0}'' cannot be run because it contained a "#requires" statement for PowerShell {1}. The version of PowerShell that is required by the script does not match the currently running version of PowerShell {2}.'
    RequiresShellIDInvalidForSingleShell = 'A #requires statement has specified only a shellID. #Requires statements must specify a required PowerShell snap-in when running in PowerShell.'
    ReservedParameterName = 'The parameter name "{0}" is reserved for future use.'
    ScriptDisabledWhenFeatureOff = 'This script command is disabled when the experimental feature ''{0}'' has been turned off.'
    ScriptDisabledWhenFeatureOn = 'This script command is disabled when the experimental feature ''{0}'' has been turned on.'
    ScriptRequiresInvalidFormat = 'Cannot process the #requires statement because it is not in the correct format.
The #requires statement must be in one of the following formats:
 "#requires -shellid <shellID>"
 "#requires -version <major.minor>"
 "#requires -psedition <edition>"
 "#requires -pssnapin <psSnapInName> [-version <major.minor>]"
 "#requires -modules <ModuleSpecification>"
 "#requires -runasadministrator"'
}
