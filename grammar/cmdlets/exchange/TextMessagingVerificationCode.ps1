# TextMessagingVerificationCode

function Compare-TextMessagingVerificationCode {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [MailboxIdParameter] $Identity,
        [Parameter(Mandatory)] [string] $VerificationCode,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Send-TextMessagingVerificationCode {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [MailboxIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}
