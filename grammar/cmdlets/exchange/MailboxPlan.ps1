# MailboxPlan

function Get-MailboxPlan {
    [CmdletBinding()]
    [Edition('EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.MailboxPlan')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [MailboxPlanIdParameter] $Identity,
        [switch] $AllMailboxPlanReleases,
        [pscredential] $Credential,
        [string] $Filter,
        [switch] $IgnoreDefaultScope,
        [Unlimited] $ResultSize,
        [string] $SortBy
    )
}

function Set-MailboxPlan {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPlanIdParameter] $Identity,
        [Edition('EXO')] [switch] $Force,
        [Edition('EXO')] [switch] $IsDefault,
        [Edition('EXO')] [Unlimited] $IssueWarningQuota,
        [Edition('EXO')] [Unlimited] $MaxReceiveSize,
        [Edition('EXO')] [Unlimited] $MaxSendSize,
        [Edition('EXO')] [Unlimited] $ProhibitSendQuota,
        [Edition('EXO')] [Unlimited] $ProhibitSendReceiveQuota,
        [Edition('EXO')] [Unlimited] $RecipientLimits,
        [Edition('EXO')] [EnhancedTimeSpan] $RetainDeletedItemsFor,
        [Edition('EXO')] [MailboxPolicyIdParameter] $RetentionPolicy,
        [Edition('EXO')] [MailboxPolicyIdParameter] $RoleAssignmentPolicy
    )
}
