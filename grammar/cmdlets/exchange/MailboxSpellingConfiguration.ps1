# MailboxSpellingConfiguration

function Get-MailboxSpellingConfiguration {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.MailboxSpellingConfiguration')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Set-MailboxSpellingConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Edition('2010+', 'EXO')] [bool] $CheckBeforeSend,
        [Edition('2010+', 'EXO')] [SpellCheckerSupportedLanguage] $DictionaryLanguage,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+', 'EXO')] [bool] $IgnoreMixedDigits,
        [Edition('2010+', 'EXO')] [bool] $IgnoreUppercase
    )
}
