# PSTransportOption

function New-PSTransportOption {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=210608')]
    [ImplementingType('Microsoft.PowerShell.Commands.NewPSTransportOptionCommand')]
    [OutputType([Microsoft.PowerShell.Commands.WSManConfigurationOption])]
    param(
        [Parameter(ValueFromPipelineByPropertyName)] [ValidateRange(60, 2147483)] [Nullable[int]] $MaxIdleTimeoutSec,
        [Parameter(ValueFromPipelineByPropertyName)] [ValidateRange(0, 1209600)] [Nullable[int]] $ProcessIdleTimeoutSec,
        [Parameter(ValueFromPipelineByPropertyName)] [ValidateRange(1, 2147483647)] [Nullable[int]] $MaxSessions,
        [Parameter(ValueFromPipelineByPropertyName)]
        [ValidateRange(1, 2147483647)]
        [Nullable[int]] $MaxConcurrentCommandsPerSession,
        [Parameter(ValueFromPipelineByPropertyName)] [ValidateRange(1, 2147483647)] [Nullable[int]] $MaxSessionsPerUser,
        [Parameter(ValueFromPipelineByPropertyName)]
        [ValidateRange(5, 2147483647)]
        [Nullable[int]] $MaxMemoryPerSessionMB,
        [Parameter(ValueFromPipelineByPropertyName)]
        [ValidateRange(1, 2147483647)]
        [Nullable[int]] $MaxProcessesPerSession,
        [Parameter(ValueFromPipelineByPropertyName)] [ValidateRange(1, 100)] [Nullable[int]] $MaxConcurrentUsers,
        [Parameter(ValueFromPipelineByPropertyName)] [ValidateRange(60, 2147483)] [Nullable[int]] $IdleTimeoutSec,
        [Parameter(ValueFromPipelineByPropertyName)]
        [Nullable[System.Management.Automation.Runspaces.OutputBufferingMode]] $OutputBufferingMode
    )
}
