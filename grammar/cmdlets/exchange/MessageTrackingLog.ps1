# MessageTrackingLog

function Get-MessageTrackingLog {
    [CmdletBinding()]
    [Edition('2010+')]
    param(
        [Fqdn] $DomainController,
        [datetime] $End,
        [string] $EventId,
        [string] $InternalMessageId,
        [string] $MessageId,
        [string] $MessageSubject,
        [string[]] $Recipients,
        [string] $Reference,
        [Unlimited] $ResultSize,
        [string] $Sender,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Server,
        [datetime] $Start,
        [Edition('2016+')] [string] $NetworkMessageId,
        [Edition('2016+')] [string] $Source,
        [Edition('2016+')] [string] $TransportTrafficType
    )
}
