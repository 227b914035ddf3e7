# Help

function Get-Help {
    [CmdletBinding(DefaultParameterSetName = 'AllUsersView', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096483')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetHelpCommand')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string] $Name,
        [string] $Path,
        [ValidateSet('Alias', 'Cmdlet', 'Provider', 'General', 'FAQ', 'Glossary', 'HelpFile', 'ScriptCommand', 'Function', 'Filter', 'ExternalScript', 'All', 'DefaultHelp', 'DscResource', 'Class', 'Configuration')]
        [string[]] $Category,
        [Parameter(ParameterSetName = 'DetailedView', Mandatory)] [switch] $Detailed,
        [Parameter(ParameterSetName = 'AllUsersView')] [switch] $Full,
        [Parameter(ParameterSetName = 'Examples', Mandatory)] [switch] $Examples,
        [Parameter(ParameterSetName = 'Parameters', Mandatory)] [string[]] $Parameter,
        [string[]] $Component,
        [string[]] $Functionality,
        [string[]] $Role,
        [Parameter(ParameterSetName = 'Online', Mandatory)] [switch] $Online
    )
}

function Save-Help {
    [CmdletBinding(DefaultParameterSetName = 'Path', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096794')]
    [ImplementingType('Microsoft.PowerShell.Commands.SaveHelpCommand')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0)]
        [Alias('Path')]
        [ValidateNotNull()]
        [string[]] $DestinationPath,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory)]
        [Alias('PSPath', 'LP')]
        [ValidateNotNull()]
        [string[]] $LiteralPath,
        [Parameter(ParameterSetName = 'LiteralPath', Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Path', Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('Name')]
        [ArgumentToModuleTransformation()]
        [ValidateNotNull()]
        [psmoduleinfo[]] $Module,
        [Parameter(ParameterSetName = 'LiteralPath', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Path', ValueFromPipelineByPropertyName)]
        [ValidateNotNull()]
        [Microsoft.PowerShell.Commands.ModuleSpecification[]] $FullyQualifiedModule,
        [Parameter(Position = 2)] [ValidateNotNull()] [cultureinfo[]] $UICulture,
        [Credential()] [pscredential] $Credential,
        [switch] $UseDefaultCredentials,
        [switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName)] [Microsoft.PowerShell.Commands.UpdateHelpScope] $Scope
    )
}

function Update-Help {
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096805')]
    [ImplementingType('Microsoft.PowerShell.Commands.UpdateHelpCommand')]
    param(
        [Parameter(ParameterSetName = 'LiteralPath', Position = 0, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Path', Position = 0, ValueFromPipelineByPropertyName)]
        [Alias('Name')]
        [ValidateNotNull()]
        [string[]] $Module,
        [Parameter(ParameterSetName = 'LiteralPath', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Path', ValueFromPipelineByPropertyName)]
        [ValidateNotNull()]
        [Microsoft.PowerShell.Commands.ModuleSpecification[]] $FullyQualifiedModule,
        [Parameter(ParameterSetName = 'Path', Position = 1)] [Alias('Path')] [ValidateNotNull()] [string[]] $SourcePath,
        [Parameter(ParameterSetName = 'LiteralPath', ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [ValidateNotNull()]
        [string[]] $LiteralPath,
        [switch] $Recurse,
        [Parameter(Position = 2)] [ValidateNotNull()] [cultureinfo[]] $UICulture,
        [Credential()] [pscredential] $Credential,
        [switch] $UseDefaultCredentials,
        [switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName)] [Microsoft.PowerShell.Commands.UpdateHelpScope] $Scope
    )
}
