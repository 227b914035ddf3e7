# Uptime

function Get-Uptime {
    [CmdletBinding(DefaultParameterSetName = 'Timespan', HelpUri = 'https://go.microsoft.com/fwlink/?linkid=834862')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetUptimeCommand')]
    [ParameterSets('Timespan', 'Since')]
    [OutputType([datetime], [timespan])]
    param(
        [Parameter(ParameterSetName = 'Since')] [switch] $Since
    )
}
