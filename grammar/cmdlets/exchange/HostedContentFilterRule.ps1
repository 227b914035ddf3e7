# HostedContentFilterRule

function Disable-HostedContentFilterRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity
    )
}

function Enable-HostedContentFilterRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity
    )
}

function Get-HostedContentFilterRule {
    [CmdletBinding()]
    [Edition('2013+', 'EXO', 'EOP')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [RuleIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController,
        [RuleState] $State
    )
}

function New-HostedContentFilterRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [HostedContentFilterPolicyIdParameter] $HostedContentFilterPolicy,
        [string] $Comments,
        [bool] $Enabled,
        [Word[]] $ExceptIfRecipientDomainIs,
        [RecipientIdParameter[]] $ExceptIfSentTo,
        [RecipientIdParameter[]] $ExceptIfSentToMemberOf,
        [int] $Priority,
        [Word[]] $RecipientDomainIs,
        [RecipientIdParameter[]] $SentTo,
        [RecipientIdParameter[]] $SentToMemberOf
    )
}

function Remove-HostedContentFilterRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity
    )
}

function Set-HostedContentFilterRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity,
        [string] $Comments,
        [Word[]] $ExceptIfRecipientDomainIs,
        [RecipientIdParameter[]] $ExceptIfSentTo,
        [RecipientIdParameter[]] $ExceptIfSentToMemberOf,
        [HostedContentFilterPolicyIdParameter] $HostedContentFilterPolicy,
        [string] $Name,
        [int] $Priority,
        [Word[]] $RecipientDomainIs,
        [RecipientIdParameter[]] $SentTo,
        [RecipientIdParameter[]] $SentToMemberOf
    )
}
