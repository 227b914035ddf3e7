# MailboxSearch

function Get-MailboxSearch {
    [CmdletBinding(DefaultParameterSetName = 'SearchObjectIdentity')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Storage.Infoworker.MailboxSearch.MailboxSearchObject')]
    param(
        [Parameter(ParameterSetName = 'SearchObjectIdentity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'EwsStoreObjectIdentity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2013+', 'EXO')]
        [SearchObjectIdParameter] $Identity,
        [Parameter(ParameterSetName = 'InPlaceHoldIdentity', Mandatory)]
        [Edition('2013+', 'EXO')]
        [string] $InPlaceHoldIdentity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Unlimited] $ResultSize,
        [Parameter(ParameterSetName = 'EwsStoreObjectIdentity')]
        [Parameter(ParameterSetName = 'InPlaceHoldIdentity')]
        [Edition('2013+', 'EXO')]
        [switch] $ShowDeletionInProgressSearches
    )
}

function New-MailboxSearch {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Storage.Infoworker.MailboxSearch.MailboxSearchObject')]
    param(
        [Parameter(Mandatory, Position = 0)] [Edition('2010+', 'EXO')] [string] $Name,
        [Edition('2016+', 'EXO')] [bool] $AllPublicFolderSources,
        [Edition('2016+', 'EXO')] [bool] $AllSourceMailboxes,
        [Edition('2013+', 'EXO')] [string] $Description,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010')] [switch] $DoNotIncludeArchive,
        [Edition('2010+', 'EXO')] [ExDateTime] $EndDate,
        [Edition('2010+', 'EXO')] [switch] $EstimateOnly,
        [Edition('2010+', 'EXO')] [bool] $ExcludeDuplicateMessages,
        [Edition('2010+', 'EXO')] [switch] $Force,
        [Edition('2013+', 'EXO')] [switch] $IncludeKeywordStatistics,
        [Edition('2010+', 'EXO')] [switch] $IncludeUnsearchableItems,
        [Edition('2013+', 'EXO', 'EOP')] [bool] $InPlaceHoldEnabled,
        [Edition('2013+', 'EXO')] [string] $InPlaceHoldIdentity,
        [Edition('2013+', 'EXO', 'EOP')] [Unlimited] $ItemHoldPeriod,
        [Edition('2010+', 'EXO')] [cultureinfo] $Language,
        [Edition('2010+', 'EXO')] [LoggingLevel] $LogLevel,
        [Edition('2010+', 'EXO')] [KindKeyword[]] $MessageTypes,
        [Edition('2010+', 'EXO')] [string[]] $Recipients,
        [Edition('2010')] [switch] $SearchDumpster,
        [Edition('2010+', 'EXO')] [string] $SearchQuery,
        [Edition('2010+', 'EXO')] [string[]] $Senders,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010+', 'EXO')]
        [RecipientIdParameter[]] $SourceMailboxes,
        [Edition('2010+', 'EXO')] [ExDateTime] $StartDate,
        [Edition('2010+', 'EXO')] [RecipientIdParameter[]] $StatusMailRecipients,
        [Edition('2010+', 'EXO')] [MailboxIdParameter] $TargetMailbox
    )
}

function Remove-MailboxSearch {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SearchObjectIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Set-MailboxSearch {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010+', 'EXO')]
        [SearchObjectIdParameter] $Identity,
        [Edition('2016+', 'EXO')] [bool] $AllPublicFolderSources,
        [Edition('2016+', 'EXO')] [bool] $AllSourceMailboxes,
        [Edition('2013+', 'EXO')] [string] $Description,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010')] [switch] $DoNotIncludeArchive,
        [Edition('2010+', 'EXO')] [ExDateTime] $EndDate,
        [Edition('2010+', 'EXO')] [switch] $EstimateOnly,
        [Edition('2010+', 'EXO')] [bool] $ExcludeDuplicateMessages,
        [Edition('2010+', 'EXO')] [switch] $Force,
        [Edition('2013+', 'EXO')] [switch] $IncludeKeywordStatistics,
        [Edition('2010+', 'EXO')] [bool] $IncludeUnsearchableItems,
        [Edition('2013+', 'EXO', 'EOP')] [bool] $InPlaceHoldEnabled,
        [Edition('2013+', 'EXO', 'EOP')] [Unlimited] $ItemHoldPeriod,
        [Edition('2010+', 'EXO')] [cultureinfo] $Language,
        [Edition('2010+', 'EXO')] [LoggingLevel] $LogLevel,
        [Edition('2010+', 'EXO')] [KindKeyword[]] $MessageTypes,
        [Edition('2010+', 'EXO')] [string] $Name,
        [Edition('2010+', 'EXO')] [string[]] $Recipients,
        [Edition('2010')] [bool] $SearchDumpster,
        [Edition('2010+', 'EXO')] [string] $SearchQuery,
        [Edition('2010+', 'EXO')] [string[]] $Senders,
        [Edition('2010+', 'EXO')] [RecipientIdParameter[]] $SourceMailboxes,
        [Edition('2010+', 'EXO')] [ExDateTime] $StartDate,
        [Edition('2013+', 'EXO')] [int] $StatisticsStartIndex,
        [Edition('2010+', 'EXO')] [RecipientIdParameter[]] $StatusMailRecipients,
        [Edition('2010+', 'EXO')] [MailboxIdParameter] $TargetMailbox
    )
}

function Start-MailboxSearch {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SearchObjectIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $Force,
        [switch] $Resume,
        [Edition('2013+', 'EXO')] [int] $StatisticsStartIndex
    )
}

function Stop-MailboxSearch {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SearchObjectIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}
