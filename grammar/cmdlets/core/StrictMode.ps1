# StrictMode

function Set-StrictMode {
    [CmdletBinding(DefaultParameterSetName = 'Version', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096804')]
    [ImplementingType('Microsoft.PowerShell.Commands.SetStrictModeCommand')]
    param(
        [Parameter(ParameterSetName = 'Off', Mandatory)] [switch] $Off,
        [Parameter(ParameterSetName = 'Version', Mandatory)]
        [Alias('v')]
        [ArgumentCompleter([Microsoft.PowerShell.Commands.StrictModeVersionArgumentCompleter])]
        [ArgumentToPSVersionTransformation()]
        [ValidateVersion()]
        [version] $Version
    )
}
