# CASMailboxPlan

function Get-CASMailboxPlan {
    [CmdletBinding()]
    [Edition('2016+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.CASMailboxPlan')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [MailboxPlanIdParameter] $Identity,
        [Edition('EXO')] [pscredential] $Credential,
        [Edition('2016+')] [Fqdn] $DomainController,
        [string] $Filter,
        [Edition('EXO')] [switch] $IgnoreDefaultScope,
        [Unlimited] $ResultSize,
        [string] $SortBy
    )
}

function Set-CASMailboxPlan {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPlanIdParameter] $Identity,
        [bool] $ActiveSyncEnabled,
        [bool] $ECPEnabled,
        [int] $EwsEnabled,
        [bool] $ImapEnabled,
        [bool] $MAPIEnabled,
        [bool] $OWAEnabled,
        [MailboxPolicyIdParameter] $OwaMailboxPolicy,
        [bool] $PopEnabled
    )
}
