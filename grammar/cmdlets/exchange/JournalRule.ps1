# JournalRule

function Disable-JournalRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [RuleIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Enable-JournalRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Get-JournalRule {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.MessagingPolicies.Journaling.JournalRuleObject')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [RuleIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function New-JournalRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.MessagingPolicies.Journaling.JournalRuleObject')]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [Parameter(Mandatory)] [RecipientIdParameter] $JournalEmailAddress,
        [Edition('2010+')] [Fqdn] $DomainController,
        [bool] $Enabled,
        [SmtpAddress] $Recipient,
        [JournalRuleScope] $Scope
    )
}

function Remove-JournalRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Set-JournalRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [RecipientIdParameter] $JournalEmailAddress,
        [string] $Name,
        [SmtpAddress] $Recipient,
        [JournalRuleScope] $Scope
    )
}
