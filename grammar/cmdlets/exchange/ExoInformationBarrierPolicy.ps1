# ExoInformationBarrierPolicy

function Get-ExoInformationBarrierPolicy {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [switch] $ShowFriendlyValues
    )
}
