# PublicFolderMoveRequest

function Get-PublicFolderMoveRequest {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.MailboxReplicationService.PublicFolderMoveRequest')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderMoveRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Filtering')] [string] $BatchName,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Filtering')] [bool] $HighPriority,
        [Parameter(ParameterSetName = 'Filtering')] [string] $Name,
        [Edition('EXO')] [OrganizationIdParameter] $Organization,
        [Parameter(ParameterSetName = 'Filtering')] [DatabaseIdParameter] $RequestQueue,
        [Unlimited] $ResultSize,
        [Parameter(ParameterSetName = 'Filtering')] [RequestStatus] $Status,
        [Parameter(ParameterSetName = 'Filtering')] [bool] $Suspend
    )
}

function New-PublicFolderMoveRequest {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.MailboxReplicationService.PublicFolderMoveRequest')]
    param(
        [Parameter(Mandatory)] [PublicFolderIdParameter[]] $Folders,
        [Parameter(Mandatory)] [MailboxIdParameter] $TargetMailbox,
        [switch] $AcceptLargeDataLoss,
        [switch] $AllowLargeItems,
        [Edition('2013+')] [Unlimited] $BadItemLimit,
        [Unlimited] $CompletedRequestAgeLimit,
        [Fqdn] $DomainController,
        [InternalMrsFlag[]] $InternalFlags,
        [string] $Name,
        [Parameter(Position = 0)] [Edition('EXO')] [OrganizationIdParameter] $Organization,
        [RequestPriority] $Priority,
        [Edition('2016+', 'EXO')] [Unlimited] $RequestExpiryInterval,
        [switch] $Suspend,
        [string] $SuspendComment,
        [Edition('2013+')] [switch] $SuspendWhenReadyToComplete,
        [RequestWorkloadType] $WorkloadType
    )
}

function Remove-PublicFolderMoveRequest {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderMoveRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'MigrationRequestQueue', Mandatory)] [guid] $RequestGuid,
        [Parameter(ParameterSetName = 'MigrationRequestQueue', Mandatory)] [DatabaseIdParameter] $RequestQueue,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2016+', 'EXO')] [switch] $Force
    )
}

function Resume-PublicFolderMoveRequest {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderMoveRequestIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-PublicFolderMoveRequest {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderMoveRequestIdParameter] $Identity,
        [switch] $AcceptLargeDataLoss,
        [Unlimited] $BadItemLimit,
        [Unlimited] $CompletedRequestAgeLimit,
        [Fqdn] $DomainController,
        [InternalMrsFlag[]] $InternalFlags,
        [Unlimited] $LargeItemLimit,
        [RequestPriority] $Priority,
        [Edition('2016+')] [Unlimited] $RequestExpiryInterval,
        [bool] $SuspendWhenReadyToComplete
    )
}

function Suspend-PublicFolderMoveRequest {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderMoveRequestIdParameter] $Identity,
        [Fqdn] $DomainController,
        [string] $SuspendComment
    )
}
