# MailboxUserConfiguration

function Get-MailboxUserConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2016+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxUserConfigurationIdParameter] $Identity,
        [Parameter(Mandatory)] [MailboxIdParameter] $Mailbox,
        [Edition('2016+')] [Fqdn] $DomainController
    )
}

function Remove-MailboxUserConfiguration {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2016+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxUserConfigurationIdParameter] $Identity,
        [Parameter(Mandatory)] [MailboxIdParameter] $Mailbox,
        [Edition('2016+')] [Fqdn] $DomainController
    )
}
