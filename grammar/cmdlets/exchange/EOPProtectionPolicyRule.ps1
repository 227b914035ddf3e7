# EOPProtectionPolicyRule

function Disable-EOPProtectionPolicyRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity
    )
}

function Enable-EOPProtectionPolicyRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity
    )
}

function Get-EOPProtectionPolicyRule {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [RuleIdParameter] $Identity,
        [ValidateSet('Enabled', 'Disabled')] [RuleState] $State
    )
}

function New-EOPProtectionPolicyRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [AntiPhishPolicyIdParameter] $AntiPhishPolicy,
        [Parameter(Mandatory)] [HostedContentFilterPolicyIdParameter] $HostedContentFilterPolicy,
        [Parameter(Mandatory)] [MalwareFilterPolicyIdParameter] $MalwareFilterPolicy,
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

function Remove-EOPProtectionPolicyRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity
    )
}

function Set-EOPProtectionPolicyRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity,
        [string] $Comments,
        [Word[]] $ExceptIfRecipientDomainIs,
        [RecipientIdParameter[]] $ExceptIfSentTo,
        [RecipientIdParameter[]] $ExceptIfSentToMemberOf,
        [string] $Name,
        [int] $Priority,
        [Word[]] $RecipientDomainIs,
        [RecipientIdParameter[]] $SentTo,
        [RecipientIdParameter[]] $SentToMemberOf
    )
}
