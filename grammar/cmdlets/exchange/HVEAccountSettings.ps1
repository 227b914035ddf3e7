# HVEAccountSettings

function Get-HVEAccountSettings {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailUserIdParameter] $Identity
    )
}

function Set-HVEAccountSettings {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailUserIdParameter] $Identity,
        [SmtpAddress] $ReplyTo
    )
}
