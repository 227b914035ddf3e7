# AntiPhishRule

function Disable-AntiPhishRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0)] [RuleIdParameter] $Identity
    )
}

function Enable-AntiPhishRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0)] [RuleIdParameter] $Identity
    )
}

function Get-AntiPhishRule {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Position = 0)] [RuleIdParameter] $Identity,
        [RuleState] $State
    )
}

function New-AntiPhishRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [string] $AntiPhishPolicy,
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

function Remove-AntiPhishRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0)] [RuleIdParameter] $Identity
    )
}

function Set-AntiPhishRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0)] [RuleIdParameter] $Identity,
        [AntiPhishPolicyIdParameter] $AntiPhishPolicy,
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
