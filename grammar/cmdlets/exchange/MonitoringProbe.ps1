# MonitoringProbe

function Invoke-MonitoringProbe {
    [CmdletBinding()]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Identity,
        [Parameter(Mandatory)] [ServerIdParameter] $Server,
        [string] $Account,
        [string] $Endpoint,
        [string] $ItemTargetExtension,
        [string] $Password,
        [string] $PropertyOverride,
        [string] $SecondaryAccount,
        [string] $SecondaryEndpoint,
        [string] $SecondaryPassword,
        [string] $TimeOutSeconds
    )
}
