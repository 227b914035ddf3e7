# MailboxLocation

function Get-MailboxLocation {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2016+', 'EXO')]
    param(
        [Parameter(ParameterSetName = 'DatabaseSet', Mandatory)] [Edition('2016+')] [DatabaseIdParameter] $Database,
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0)] [MailboxLocationIdParameter] $Identity,
        [Parameter(ParameterSetName = 'User', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('EXO')]
        [UserIdParameter] $User,
        [Parameter(ParameterSetName = 'User')] [Edition('EXO')] [switch] $IncludePreviousPrimary,
        [MailboxLocationType] $MailboxLocationType,
        [Unlimited] $ResultSize
    )
}
