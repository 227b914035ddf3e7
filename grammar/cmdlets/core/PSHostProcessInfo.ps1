# PSHostProcessInfo

function Get-PSHostProcessInfo {
    [CmdletBinding(DefaultParameterSetName = 'ProcessNameParameterSet', HelpUri = 'https://go.microsoft.com/fwlink/?LinkId=517012')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetPSHostProcessInfoCommand')]
    [OutputType([Microsoft.PowerShell.Commands.PSHostProcessInfo])]
    param(
        [Parameter(ParameterSetName = 'ProcessNameParameterSet', Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Name,
        [Parameter(ParameterSetName = 'ProcessParameterSet', Mandatory, Position = 0, ValueFromPipeline)]
        [ValidateNotNullOrEmpty()]
        [System.Diagnostics.Process[]] $Process,
        [Parameter(ParameterSetName = 'ProcessIdParameterSet', Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [int[]] $Id
    )
}
