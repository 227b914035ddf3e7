# PSHostProcess

function Enter-PSHostProcess {
    [CmdletBinding(DefaultParameterSetName = 'ProcessIdParameterSet', HelpUri = 'https://go.microsoft.com/fwlink/?LinkId=2096580')]
    [ImplementingType('Microsoft.PowerShell.Commands.EnterPSHostProcessCommand')]
    param(
        [Parameter(ParameterSetName = 'ProcessParameterSet', Mandatory, Position = 0, ValueFromPipeline)]
        [ValidateNotNull()]
        [System.Diagnostics.Process] $Process,
        [Parameter(ParameterSetName = 'ProcessIdParameterSet', Mandatory, Position = 0)]
        [ValidateRange(0, 2147483647)]
        [int] $Id,
        [Parameter(ParameterSetName = 'ProcessNameParameterSet', Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string] $Name,
        [Parameter(ParameterSetName = 'PSHostProcessInfoParameterSet', Mandatory, Position = 0, ValueFromPipeline)]
        [ValidateNotNull()]
        [Microsoft.PowerShell.Commands.PSHostProcessInfo] $HostProcessInfo,
        [Parameter(ParameterSetName = 'PipeNameParameterSet', Mandatory)] [string] $CustomPipeName,
        [Parameter(ParameterSetName = 'PSHostProcessInfoParameterSet', Position = 1)]
        [Parameter(ParameterSetName = 'ProcessIdParameterSet', Position = 1)]
        [Parameter(ParameterSetName = 'ProcessNameParameterSet', Position = 1)]
        [Parameter(ParameterSetName = 'ProcessParameterSet', Position = 1)]
        [ValidateNotNullOrEmpty()]
        [string] $AppDomainName
    )
}

function Exit-PSHostProcess {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkId=2096583')]
    [ImplementingType('Microsoft.PowerShell.Commands.ExitPSHostProcessCommand')]
    param()
}
