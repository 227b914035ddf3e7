# HostedOutboundSpamFilterRule

function Disable-HostedOutboundSpamFilterRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity
    )
}

function Enable-HostedOutboundSpamFilterRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity
    )
}

function Get-HostedOutboundSpamFilterRule {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [RuleIdParameter] $Identity,
        [RuleState] $State
    )
}

function New-HostedOutboundSpamFilterRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [HostedOutboundSpamFilterPolicyIdParameter] $HostedOutboundSpamFilterPolicy,
        [string] $Comments,
        [bool] $Enabled,
        [RecipientIdParameter[]] $ExceptIfFrom,
        [RecipientIdParameter[]] $ExceptIfFromMemberOf,
        [Word[]] $ExceptIfSenderDomainIs,
        [RecipientIdParameter[]] $From,
        [RecipientIdParameter[]] $FromMemberOf,
        [int] $Priority,
        [Word[]] $SenderDomainIs
    )
}

function Remove-HostedOutboundSpamFilterRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity
    )
}

function Set-HostedOutboundSpamFilterRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity,
        [string] $Comments,
        [RecipientIdParameter[]] $ExceptIfFrom,
        [RecipientIdParameter[]] $ExceptIfFromMemberOf,
        [Word[]] $ExceptIfSenderDomainIs,
        [RecipientIdParameter[]] $From,
        [RecipientIdParameter[]] $FromMemberOf,
        [HostedOutboundSpamFilterPolicyIdParameter] $HostedOutboundSpamFilterPolicy,
        [string] $Name,
        [int] $Priority,
        [Word[]] $SenderDomainIs
    )
}
