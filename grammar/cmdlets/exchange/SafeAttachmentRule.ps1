# SafeAttachmentRule

function Disable-SafeAttachmentRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity
    )
}

function Enable-SafeAttachmentRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity
    )
}

function Get-SafeAttachmentRule {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [RuleIdParameter] $Identity,
        [RuleState] $State
    )
}

function New-SafeAttachmentRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [SafeAttachmentPolicyIdParameter] $SafeAttachmentPolicy,
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

function Remove-SafeAttachmentRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity
    )
}

function Set-SafeAttachmentRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
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
        [SafeAttachmentPolicyIdParameter] $SafeAttachmentPolicy,
        [RecipientIdParameter[]] $SentTo,
        [RecipientIdParameter[]] $SentToMemberOf
    )
}
