# MailboxFolderPermission

function Add-MailboxFolderPermission {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Management.StoreTasks.MailboxFolderPermission')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxFolderIdParameter] $Identity,
        [Parameter(Mandatory)] [MailboxFolderAccessRight[]] $AccessRights,
        [Parameter(Mandatory)] [MailboxFolderUserIdParameter] $User,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO')] [bool] $SendNotificationToUser,
        [Edition('EXO')] [MailboxFolderPermissionFlags] $SharingPermissionFlags
    )
}

function Get-MailboxFolderPermission {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Management.StoreTasks.MailboxFolderPermission')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxFolderIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2016+', 'EXO')] [switch] $GroupMailbox,
        [Edition('EXO', 'EOP')] [Unlimited] $ResultSize,
        [Edition('EXO')] [int] $SkipCount,
        [Edition('EXO')] [switch] $UseCustomRouting,
        [MailboxFolderUserIdParameter] $User
    )
}

function Remove-MailboxFolderPermission {
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxFolderIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Default', Mandatory)]
        [Parameter(ParameterSetName = 'Identity', Mandatory)]
        [MailboxFolderUserIdParameter] $User,
        [Parameter(ParameterSetName = 'Default')] [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ResetDelegateUserCollection')]
        [Edition('EXO')]
        [switch] $Force,
        [Parameter(ParameterSetName = 'ResetDelegateUserCollection')]
        [Edition('2019+', 'EXO')]
        [switch] $ResetDelegateUserCollection,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ResetDelegateUserCollection')]
        [Edition('EXO')]
        [bool] $SendNotificationToUser
    )
}

function Set-MailboxFolderPermission {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxFolderIdParameter] $Identity,
        [Parameter(Mandatory)] [MailboxFolderAccessRight[]] $AccessRights,
        [Parameter(Mandatory)] [MailboxFolderUserIdParameter] $User,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO')] [bool] $SendNotificationToUser,
        [Edition('EXO')] [MailboxFolderPermissionFlags] $SharingPermissionFlags
    )
}
