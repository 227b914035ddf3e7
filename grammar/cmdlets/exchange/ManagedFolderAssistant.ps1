# ManagedFolderAssistant

function Start-ManagedFolderAssistant {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [ParameterSets('Identity', 'ComplianceBoundaryAssistantParameterSet', 'ComplianceJobAssistantParameterSet', 'DataGovernanceAssistantParameterSet', 'ElcB2DumpsterArchiverAssistantParameterSet', 'ElcB2IPMArchiverAssistantParameterSet', 'HoldCleanupParameterSet', 'StopHoldCleanupParameterSet')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxOrMailUserIdParameter] $Identity,
        [Parameter(ParameterSetName = 'ComplianceBoundaryAssistantParameterSet')]
        [Edition('EXO')]
        [switch] $AdaptiveScope,
        [Edition('2016+', 'EXO')] [switch] $AggMailboxCleanup,
        [Parameter(ParameterSetName = 'ElcB2DumpsterArchiverAssistantParameterSet')]
        [Edition('EXO')]
        [switch] $B2DumpsterArchiver,
        [Parameter(ParameterSetName = 'ElcB2IPMArchiverAssistantParameterSet')] [Edition('EXO')] [switch] $B2IPMArchiver,
        [Parameter(ParameterSetName = 'ComplianceJobAssistantParameterSet')] [Edition('EXO')] [switch] $ComplianceJob,
        [Parameter(ParameterSetName = 'DataGovernanceAssistantParameterSet')] [Edition('EXO')] [switch] $DataGovernance,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'ComplianceBoundaryAssistantParameterSet')]
        [Parameter(ParameterSetName = 'ComplianceJobAssistantParameterSet')]
        [Parameter(ParameterSetName = 'DataGovernanceAssistantParameterSet')]
        [Parameter(ParameterSetName = 'ElcB2DumpsterArchiverAssistantParameterSet')]
        [Parameter(ParameterSetName = 'ElcB2IPMArchiverAssistantParameterSet')]
        [Parameter(ParameterSetName = 'HoldCleanupParameterSet')]
        [Parameter(ParameterSetName = 'StopHoldCleanupParameterSet')]
        [Edition('EXO')]
        [switch] $FullCrawl,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'HoldCleanupParameterSet')]
        [switch] $HoldCleanup,
        [Parameter(ParameterSetName = 'ComplianceBoundaryAssistantParameterSet')]
        [Parameter(ParameterSetName = 'ComplianceJobAssistantParameterSet')]
        [Parameter(ParameterSetName = 'DataGovernanceAssistantParameterSet')]
        [Parameter(ParameterSetName = 'ElcB2DumpsterArchiverAssistantParameterSet')]
        [Parameter(ParameterSetName = 'ElcB2IPMArchiverAssistantParameterSet')]
        [Parameter(ParameterSetName = 'HoldCleanupParameterSet')]
        [Parameter(ParameterSetName = 'StopHoldCleanupParameterSet')]
        [Edition('EXO')]
        [switch] $InactiveMailbox,
        [Parameter(ParameterSetName = 'StopHoldCleanupParameterSet')] [Edition('EXO')] [switch] $StopHoldCleanup
    )
}

function Stop-ManagedFolderAssistant {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}
