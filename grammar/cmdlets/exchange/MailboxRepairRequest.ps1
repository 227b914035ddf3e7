# MailboxRepairRequest

function Get-MailboxRepairRequest {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2013+')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [StoreIntegrityCheckJobIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Database', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseIdParameter] $Database,
        [Parameter(ParameterSetName = 'Mailbox', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Mailbox,
        [Parameter(ParameterSetName = 'Database', Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [StoreMailboxIdParameter] $StoreMailbox,
        [Parameter(ParameterSetName = 'Mailbox')] [switch] $Archive,
        [Parameter(ParameterSetName = 'Identity')] [switch] $Detailed,
        [Fqdn] $DomainController
    )
}

function New-MailboxRepairRequest {
    [CmdletBinding(DefaultParameterSetName = 'Database', SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(ParameterSetName = 'Database', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseIdParameter] $Database,
        [Parameter(ParameterSetName = 'Mailbox', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Mailbox,
        [Parameter(ParameterSetName = 'Database', Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2013+')]
        [StoreMailboxIdParameter] $StoreMailbox,
        [Parameter(Mandatory)] [MailboxStoreCorruptionType[]] $CorruptionType,
        [Parameter(ParameterSetName = 'Mailbox')] [switch] $Archive,
        [switch] $DetectOnly,
        [Fqdn] $DomainController,
        [Edition('2013+')] [switch] $Force
    )
}

function Remove-MailboxRepairRequest {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [StoreIntegrityCheckJobIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}
