# PublicFolderMailbox

function Update-PublicFolderMailbox {
    [CmdletBinding(DefaultParameterSetName = 'InvokeSynchronizer', SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    [ParameterSets('InvokeSynchronizer', 'InvokeSingleFolderSynchronizer')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'InvokeSingleFolderSynchronizer', Mandatory)]
        [Edition('2016+', 'EXO')]
        [PublicFolderIdParameter] $FolderId,
        [Parameter(ParameterSetName = 'InvokeSynchronizer')]
        [Parameter(ParameterSetName = 'InvokeSingleFolderSynchronizer', Mandatory)]
        [switch] $InvokeSynchronizer,
        [Parameter(ParameterSetName = 'InvokeSingleFolderSynchronizer')]
        [Edition('2016+', 'EXO')]
        [switch] $CreateAssociatedDumpster,
        [Edition('2013+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'InvokeSynchronizer')] [Edition('2016+', 'EXO')] [switch] $ForceOnlineSync,
        [Parameter(ParameterSetName = 'InvokeSynchronizer')] [switch] $FullSync,
        [Parameter(ParameterSetName = 'InvokeSynchronizer')] [switch] $ReconcileFolders,
        [Parameter(ParameterSetName = 'InvokeSynchronizer')] [switch] $SuppressStatus
    )
}
