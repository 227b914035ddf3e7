# OAuthConnectivity

function Test-OAuthConnectivity {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Mandatory)] [ModServiceType] $Service,
        [Parameter(Mandatory)] [uri] $TargetUri,
        [switch] $AppOnly,
        [MailboxIdParameter] $Mailbox,
        [switch] $ReloadConfig,
        [switch] $UseCachedToken
    )
}
