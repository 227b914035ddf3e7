# Uptime

function Get-Uptime {
    [CmdletBinding(DefaultParameterSetName = 'Timespan')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetUptimeCommand')]
    [ParameterSets('Timespan', 'Since')]
    [OutputType([datetime], [timespan])]
    param(
        [Parameter(ParameterSetName = 'Since')] [switch] $Since
    )
}
