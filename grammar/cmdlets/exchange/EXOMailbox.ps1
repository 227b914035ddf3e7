# EXOMailbox

function Get-EXOMailbox {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('EXO')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string] $Identity,
        [Parameter(ParameterSetName = 'Anr')] [string] $Anr,
        [switch] $Archive,
        [switch] $Async,
        [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [guid] $ExternalDirectoryObjectId,
        [string] $Filter,
        [switch] $GroupMailbox,
        [switch] $InactiveMailboxOnly,
        [switch] $IncludeInactiveMailbox,
        [string] $MailboxPlan,
        [switch] $Migration,
        [string] $OrganizationalUnit,
        [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $PrimarySmtpAddress,
        [string[]] $Properties,
        [PropertySet[]] $PropertySets,
        [switch] $PublicFolder,
        [string[]] $RecipientTypeDetails,
        [Unlimited] $ResultSize,
        [switch] $SoftDeletedMailbox,
        [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $UserPrincipalName
    )
}
