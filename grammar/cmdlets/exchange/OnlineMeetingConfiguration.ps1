# OnlineMeetingConfiguration

function Get-OnlineMeetingConfiguration {
    [CmdletBinding()]
    [Edition('2016+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Edition('2016+')] [Fqdn] $DomainController
    )
}
