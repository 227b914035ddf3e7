# SafeLinksRule

function Disable-SafeLinksRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity
    )
}

function Enable-SafeLinksRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity
    )
}

function Get-SafeLinksRule {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [RuleIdParameter] $Identity,
        [RuleState] $State
    )
}

function New-SafeLinksRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [SafeLinksPolicyIdParameter] $SafeLinksPolicy,
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

function Remove-SafeLinksRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity
    )
}

function Set-SafeLinksRule {
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
        [SafeLinksPolicyIdParameter] $SafeLinksPolicy,
        [RecipientIdParameter[]] $SentTo,
        [RecipientIdParameter[]] $SentToMemberOf
    )
}
