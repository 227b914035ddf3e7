# Runspace

function Debug-Runspace {
    [CmdletBinding(DefaultParameterSetName = 'RunspaceParameterSet', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkId=2096917')]
    [ImplementingType('Microsoft.PowerShell.Commands.DebugRunspaceCommand')]
    param(
        [Parameter(ParameterSetName = 'RunspaceParameterSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [runspace] $Runspace,
        [Parameter(ParameterSetName = 'NameParameterSet', Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'IdParameterSet', Mandatory, Position = 0)] [int] $Id,
        [Parameter(ParameterSetName = 'InstanceIdParameterSet', Mandatory, Position = 0)] [guid] $InstanceId,
        [switch] $BreakAll
    )
}

function Get-Runspace {
    [CmdletBinding(DefaultParameterSetName = 'NameParameterSet', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096616')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetRunspaceCommand')]
    [OutputType([runspace])]
    param(
        [Parameter(ParameterSetName = 'NameParameterSet', Position = 0)] [ValidateNotNullOrEmpty()] [string[]] $Name,
        [Parameter(ParameterSetName = 'IdParameterSet', Mandatory, Position = 0)] [int[]] $Id,
        [Parameter(ParameterSetName = 'InstanceIdParameterSet', Mandatory, Position = 0)] [guid[]] $InstanceId
    )
}
