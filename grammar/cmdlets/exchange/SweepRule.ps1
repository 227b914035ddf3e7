# SweepRule

function Disable-SweepRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2016+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SweepRuleIdParameter] $Identity,
        [Edition('2016+')] [Fqdn] $DomainController,
        [MailboxIdParameter] $Mailbox
    )
}

function Enable-SweepRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2016+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SweepRuleIdParameter] $Identity,
        [Edition('2016+')] [Fqdn] $DomainController,
        [MailboxIdParameter] $Mailbox
    )
}

function Get-SweepRule {
    [CmdletBinding()]
    [Edition('2016+', 'EXO', 'EOP')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2016+', 'EXO')]
        [SweepRuleIdParameter] $Identity,
        [switch] $BypassScopeCheck,
        [Edition('2016+')] [Fqdn] $DomainController,
        [Edition('2016+', 'EXO')] [MailboxIdParameter] $Mailbox,
        [Edition('2016+', 'EXO')] [string] $Provider,
        [Edition('EXO')] [Unlimited] $ResultSize,
        [Edition('EXO')] [int] $SkipCount
    )
}

function New-SweepRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2016+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [string] $Provider,
        [MailboxFolderIdParameter] $DestinationFolder,
        [Edition('2016+')] [Fqdn] $DomainController,
        [bool] $Enabled,
        [Edition('2016+')] [bool] $ExceptIfFlagged,
        [Edition('2016+')] [bool] $ExceptIfPinned,
        [int] $KeepForDays,
        [int] $KeepLatest,
        [MailboxIdParameter] $Mailbox,
        [RecipientIdParameter] $Sender,
        [MailboxFolderIdParameter] $SourceFolder,
        [SystemCategoryType] $SystemCategory
    )
}

function Remove-SweepRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2016+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SweepRuleIdParameter] $Identity,
        [Edition('2016+')] [Fqdn] $DomainController,
        [MailboxIdParameter] $Mailbox
    )
}

function Set-SweepRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2016+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SweepRuleIdParameter] $Identity,
        [MailboxFolderIdParameter] $DestinationFolder,
        [Edition('2016+')] [Fqdn] $DomainController,
        [bool] $Enabled,
        [Edition('2016+')] [bool] $ExceptIfFlagged,
        [Edition('2016+')] [bool] $ExceptIfPinned,
        [int] $KeepForDays,
        [int] $KeepLatest,
        [MailboxIdParameter] $Mailbox,
        [string] $Name,
        [string] $Provider,
        [RecipientIdParameter] $Sender,
        [MailboxFolderIdParameter] $SourceFolder,
        [SystemCategoryType] $SystemCategory
    )
}
