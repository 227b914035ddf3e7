# RunspaceDebug

function Disable-RunspaceDebug {
    [CmdletBinding(DefaultParameterSetName = 'RunspaceNameParameterSet', HelpUri = 'https://go.microsoft.com/fwlink/?LinkId=2096924')]
    [ImplementingType('Microsoft.PowerShell.Commands.DisableRunspaceDebugCommand')]
    param(
        [Parameter(ParameterSetName = 'RunspaceNameParameterSet', Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string[]] $RunspaceName,
        [Parameter(ParameterSetName = 'RunspaceParameterSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [runspace[]] $Runspace,
        [Parameter(ParameterSetName = 'RunspaceIdParameterSet', Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [int[]] $RunspaceId,
        [Parameter(ParameterSetName = 'RunspaceInstanceIdParameterSet', Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [guid[]] $RunspaceInstanceId,
        [Parameter(ParameterSetName = 'ProcessNameParameterSet', Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string] $ProcessName,
        [Parameter(ParameterSetName = 'ProcessNameParameterSet', Position = 1)]
        [ValidateNotNullOrEmpty()]
        [string[]] $AppDomainName
    )
}

function Enable-RunspaceDebug {
    [CmdletBinding(DefaultParameterSetName = 'RunspaceNameParameterSet', HelpUri = 'https://go.microsoft.com/fwlink/?LinkId=2096831')]
    [ImplementingType('Microsoft.PowerShell.Commands.EnableRunspaceDebugCommand')]
    [ParameterSets('RunspaceNameParameterSet', 'RunspaceParameterSet', 'RunspaceIdParameterSet', 'RunspaceInstanceIdParameterSet', 'ProcessNameParameterSet')]
    param(
        [Parameter(ParameterSetName = 'RunspaceIdParameterSet', Position = 1)]
        [Parameter(ParameterSetName = 'RunspaceNameParameterSet', Position = 1)]
        [Parameter(ParameterSetName = 'RunspaceParameterSet', Position = 1)]
        [switch] $BreakAll,
        [Parameter(ParameterSetName = 'RunspaceNameParameterSet', Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string[]] $RunspaceName,
        [Parameter(ParameterSetName = 'RunspaceParameterSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [runspace[]] $Runspace,
        [Parameter(ParameterSetName = 'RunspaceIdParameterSet', Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [int[]] $RunspaceId,
        [Parameter(ParameterSetName = 'RunspaceInstanceIdParameterSet', Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [guid[]] $RunspaceInstanceId,
        [Parameter(ParameterSetName = 'ProcessNameParameterSet', Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string] $ProcessName,
        [Parameter(ParameterSetName = 'ProcessNameParameterSet', Position = 1)]
        [ValidateNotNullOrEmpty()]
        [string[]] $AppDomainName
    )
}

function Get-RunspaceDebug {
    [CmdletBinding(DefaultParameterSetName = 'RunspaceNameParameterSet', HelpUri = 'https://go.microsoft.com/fwlink/?LinkId=2097015')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetRunspaceDebugCommand')]
    [OutputType([Microsoft.PowerShell.Commands.PSRunspaceDebug])]
    param(
        [Parameter(ParameterSetName = 'RunspaceNameParameterSet', Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string[]] $RunspaceName,
        [Parameter(ParameterSetName = 'RunspaceParameterSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [runspace[]] $Runspace,
        [Parameter(ParameterSetName = 'RunspaceIdParameterSet', Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [int[]] $RunspaceId,
        [Parameter(ParameterSetName = 'RunspaceInstanceIdParameterSet', Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [guid[]] $RunspaceInstanceId,
        [Parameter(ParameterSetName = 'ProcessNameParameterSet', Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string] $ProcessName,
        [Parameter(ParameterSetName = 'ProcessNameParameterSet', Position = 1)]
        [ValidateNotNullOrEmpty()]
        [string[]] $AppDomainName
    )
}
