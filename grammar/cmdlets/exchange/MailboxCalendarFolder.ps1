# MailboxCalendarFolder

function Get-MailboxCalendarFolder {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.MailboxCalendarFolder')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxFolderIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO')] [switch] $UseCustomRouting
    )
}

function Set-MailboxCalendarFolder {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxFolderIdParameter] $Identity,
        [Edition('2010+', 'EXO')] [DetailLevelEnumType] $DetailLevel,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+', 'EXO')] [DateRangeEnumType] $PublishDateRangeFrom,
        [Edition('2010+', 'EXO')] [DateRangeEnumType] $PublishDateRangeTo,
        [Edition('2010+', 'EXO')] [bool] $PublishEnabled,
        [Edition('2010+', 'EXO')] [switch] $ResetUrl,
        [Edition('2010+', 'EXO')] [bool] $SearchableUrlEnabled,
        [Edition('2016+', 'EXO')] [switch] $SetAsSharingSource,
        [Edition('EXO')] [datetime] $SharedCalendarSyncStartDate,
        [Edition('2016+', 'EXO')] [switch] $UseHttps
    )
}
