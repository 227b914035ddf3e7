# ATPBuiltInProtectionRule

function Get-ATPBuiltInProtectionRule {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DehydrateableRuleIdParameter] $Identity,
        [ValidateSet('Enabled', 'Disabled')] [RuleState] $State
    )
}

function New-ATPBuiltInProtectionRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory)] [SafeAttachmentPolicyIdParameter] $SafeAttachmentPolicy,
        [Parameter(Mandatory)] [SafeLinksPolicyIdParameter] $SafeLinksPolicy,
        [string] $Comments,
        [Word[]] $ExceptIfRecipientDomainIs,
        [RecipientIdParameter[]] $ExceptIfSentTo,
        [RecipientIdParameter[]] $ExceptIfSentToMemberOf,
        [string] $Name
    )
}

function Set-ATPBuiltInProtectionRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DehydrateableRuleIdParameter] $Identity,
        [string] $Comments,
        [Word[]] $ExceptIfRecipientDomainIs,
        [RecipientIdParameter[]] $ExceptIfSentTo,
        [RecipientIdParameter[]] $ExceptIfSentToMemberOf
    )
}
