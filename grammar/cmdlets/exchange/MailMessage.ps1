# MailMessage

function New-MailMessage {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Body,
        [MailBodyFormat] $BodyFormat,
        [Edition('2010+')] [Fqdn] $DomainController,
        [string] $Subject
    )
}
