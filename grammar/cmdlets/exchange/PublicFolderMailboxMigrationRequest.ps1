# PublicFolderMailboxMigrationRequest

function Get-PublicFolderMailboxMigrationRequest {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderMailboxMigrationRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Filtering')] [string] $BatchName,
        [Edition('2013+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Filtering')] [Edition('2013+')] [bool] $HighPriority,
        [Parameter(ParameterSetName = 'Filtering')] [string] $Name,
        [Parameter(ParameterSetName = 'Filtering')] [Edition('2013+')] [DatabaseIdParameter] $RequestQueue,
        [Unlimited] $ResultSize,
        [Parameter(ParameterSetName = 'Filtering')] [RequestStatus] $Status,
        [Parameter(ParameterSetName = 'Filtering')] [bool] $Suspend
    )
}

function Remove-PublicFolderMailboxMigrationRequest {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderMailboxMigrationRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'MigrationRequestQueue', Mandatory)] [Edition('2013+')] [guid] $RequestGuid,
        [Parameter(ParameterSetName = 'MigrationRequestQueue', Mandatory)]
        [Edition('2013+')]
        [DatabaseIdParameter] $RequestQueue,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2016+', 'EXO')] [switch] $Force
    )
}

function Suspend-PublicFolderMailboxMigrationRequest {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2016+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderMailboxMigrationRequestIdParameter] $Identity,
        [Edition('2016+')] [Fqdn] $DomainController,
        [string] $SuspendComment
    )
}
