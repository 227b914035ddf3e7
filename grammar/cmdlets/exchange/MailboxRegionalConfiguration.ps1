# MailboxRegionalConfiguration

function Get-MailboxRegionalConfiguration {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.MailboxRegionalConfiguration')]
    param(
        [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2013+', 'EXO')]
        [MailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Identity')] [Edition('EXO')] [switch] $Archive,
        [Parameter(ParameterSetName = 'Default')] [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'MailboxLocation')] [Edition('EXO')] [MailboxLocationIdParameter] $MailboxLocation,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [switch] $UseCustomRouting,
        [switch] $VerifyDefaultFolderNameLanguage
    )
}

function Set-MailboxRegionalConfiguration {
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Identity')] [Edition('EXO')] [switch] $Archive,
        [Edition('2010+', 'EXO')] [string] $DateFormat,
        [Parameter(ParameterSetName = 'Default')] [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+', 'EXO')] [cultureinfo] $Language,
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO', 'EOP')]
        [MailboxLocationIdParameter] $MailboxLocation,
        [Edition('2010+', 'EXO')] [switch] $LocalizeDefaultFolderName,
        [Edition('2010+', 'EXO')] [string] $TimeFormat,
        [Edition('2010+', 'EXO')] [ExTimeZoneValue] $TimeZone,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO', 'EOP')]
        [switch] $UseCustomRouting
    )
}
