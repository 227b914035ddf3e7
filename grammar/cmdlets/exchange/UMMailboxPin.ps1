# UMMailboxPin

function Get-UMMailboxPin {
    [CmdletBinding()]
    [Edition('2010', '2013', '2016')]
    [OutputType('Microsoft.Exchange.Data.Directory.Recipient.ADUser')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [MailboxIdParameter] $Identity,
        [pscredential] $Credential,
        [Fqdn] $DomainController,
        [switch] $IgnoreDefaultScope,
        [switch] $IgnoreErrors,
        [switch] $ReadFromDomainController,
        [Unlimited] $ResultSize
    )
}

function Set-UMMailboxPIN {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010', '2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Fqdn] $DomainController,
        [switch] $IgnoreDefaultScope,
        [bool] $LockedOut,
        [string] $NotifyEmail,
        [string] $Pin,
        [bool] $PINExpired,
        [bool] $SendEmail
    )
}
