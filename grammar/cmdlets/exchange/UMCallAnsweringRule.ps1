# UMCallAnsweringRule

function Disable-UMCallAnsweringRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UMCallAnsweringRuleIdParameter] $Identity,
        [Fqdn] $DomainController,
        [MailboxIdParameter] $Mailbox
    )
}

function Enable-UMCallAnsweringRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UMCallAnsweringRuleIdParameter] $Identity,
        [Fqdn] $DomainController,
        [MailboxIdParameter] $Mailbox
    )
}

function Get-UMCallAnsweringRule {
    [CmdletBinding()]
    [Edition('2013', '2016')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UMCallAnsweringRuleIdParameter] $Identity,
        [Fqdn] $DomainController,
        [MailboxIdParameter] $Mailbox
    )
}

function New-UMCallAnsweringRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013', '2016')]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [MultiValuedProperty] $CallerIds,
        [bool] $CallersCanInterruptGreeting,
        [bool] $CheckAutomaticReplies,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $ExtensionsDialed,
        [MultiValuedProperty] $KeyMappings,
        [MailboxIdParameter] $Mailbox,
        [int] $Priority,
        [int] $ScheduleStatus,
        [TimeOfDay] $TimeOfDay
    )
}

function Remove-UMCallAnsweringRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UMCallAnsweringRuleIdParameter] $Identity,
        [Fqdn] $DomainController,
        [MailboxIdParameter] $Mailbox
    )
}

function Set-UMCallAnsweringRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UMCallAnsweringRuleIdParameter] $Identity,
        [MultiValuedProperty] $CallerIds,
        [bool] $CallersCanInterruptGreeting,
        [bool] $CheckAutomaticReplies,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $ExtensionsDialed,
        [MultiValuedProperty] $KeyMappings,
        [MailboxIdParameter] $Mailbox,
        [string] $Name,
        [int] $Priority,
        [int] $ScheduleStatus,
        [TimeOfDay] $TimeOfDay
    )
}
