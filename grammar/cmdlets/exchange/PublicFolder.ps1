# PublicFolder

function Get-PublicFolder {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.PublicFolder')]
    param(
        [Parameter(ParameterSetName = 'GetChildren', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Recurse', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderIdParameter] $Identity,
        [Parameter(ParameterSetName = 'GetChildren', Mandatory)] [switch] $GetChildren,
        [Parameter(ParameterSetName = 'Recurse', Mandatory)] [switch] $Recurse,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'LostAndFound', Mandatory)] [Edition('2016+', 'EXO')] [switch] $LostAndFound,
        [Edition('2013+', 'EXO')] [MailboxIdParameter] $Mailbox,
        [Edition('2013+')] [OrganizationIdParameter] $Organization,
        [Edition('2013+', 'EXO')] [switch] $ResidentFolders,
        [Parameter(ParameterSetName = 'GetChildren')]
        [Parameter(ParameterSetName = 'Recurse')]
        [Parameter(ParameterSetName = 'LostAndFound')]
        [Unlimited] $ResultSize,
        [Parameter(ParameterSetName = 'GetChildren', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Recurse', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Identity', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010')]
        [ServerIdParameter] $Server
    )
}

function New-PublicFolder {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.PublicFolder')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Edition('2010+')] [Fqdn] $DomainController,
        [cultureinfo] $EformsLocaleId,
        [Edition('2013+', 'EXO')] [MailboxIdParameter] $Mailbox,
        [PublicFolderIdParameter] $Path,
        [Edition('2010')] [ServerIdParameter] $Server
    )
}

function Remove-PublicFolder {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO')] [MailboxIdParameter] $Mailbox,
        [switch] $Recurse,
        [Edition('2010')] [ServerIdParameter] $Server
    )
}

function Set-PublicFolder {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderIdParameter] $Identity,
        [EnhancedTimeSpan] $AgeLimit,
        [Edition('2010+')] [Fqdn] $DomainController,
        [cultureinfo] $EformsLocaleId,
        [Edition('2013+', 'EXO')] [switch] $Force,
        [Edition('2010')] [bool] $HiddenFromAddressListsEnabled,
        [Unlimited] $IssueWarningQuota,
        [Edition('2010')] [EnhancedTimeSpan] $LocalReplicaAgeLimit,
        [Edition('2013+', 'EXO')] [bool] $MailEnabled,
        [Edition('2013+', 'EXO')] [guid] $MailRecipientGuid,
        [Unlimited] $MaxItemSize,
        [string] $Name,
        [Edition('2013+')] [MailboxIdParameter] $OverrideContentMailbox,
        [Edition('2013+', 'EXO')] [PublicFolderIdParameter] $Path,
        [bool] $PerUserReadStateEnabled,
        [Unlimited] $ProhibitPostQuota,
        [Edition('2010')] [DatabaseIdParameter[]] $Replicas,
        [Edition('2010')] [Schedule] $ReplicationSchedule,
        [EnhancedTimeSpan] $RetainDeletedItemsFor,
        [Edition('2010')] [ServerIdParameter] $Server,
        [Edition('2010')] [bool] $UseDatabaseAgeDefaults,
        [Edition('2010')] [bool] $UseDatabaseQuotaDefaults,
        [Edition('2010')] [bool] $UseDatabaseReplicationSchedule,
        [Edition('2010')] [bool] $UseDatabaseRetentionDefaults
    )
}

function Update-PublicFolder {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderIdParameter] $Identity,
        [Parameter(Mandatory)] [ServerIdParameter] $Server,
        [Fqdn] $DomainController
    )
}
