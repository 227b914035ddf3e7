# MailboxPermission

function Add-MailboxPermission {
    [CmdletBinding(DefaultParameterSetName = 'AccessRights', SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(ParameterSetName = 'AccessRights', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Owner', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Instance', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'AccessRights', Mandatory)]
        [Parameter(ParameterSetName = 'Instance')]
        [MailboxRights[]] $AccessRights,
        [Parameter(ParameterSetName = 'Instance', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010+')]
        [MailboxAcePresentationObject] $Instance,
        [Parameter(ParameterSetName = 'Owner', Mandatory)] [SecurityPrincipalIdParameter] $Owner,
        [Parameter(ParameterSetName = 'AccessRights', Mandatory)]
        [Parameter(ParameterSetName = 'Instance')]
        [SecurityPrincipalIdParameter] $User,
        [Parameter(ParameterSetName = 'AccessRights')]
        [Parameter(ParameterSetName = 'Instance')]
        [bool] $AutoMapping = $true,
        [Parameter(ParameterSetName = 'AccessRights')] [Parameter(ParameterSetName = 'Instance')] [switch] $Deny,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO')] [switch] $GroupMailbox,
        [switch] $IgnoreDefaultScope,
        [Parameter(ParameterSetName = 'AccessRights')]
        [Parameter(ParameterSetName = 'Instance')]
        [ActiveDirectorySecurityInheritance] $InheritanceType = 'All'
    )
}

function Get-MailboxPermission {
    [CmdletBinding(DefaultParameterSetName = 'AccessRights')]
    [Edition('2010+', 'EXO')]
    [ParameterSets('Owner', 'AccessRights')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [pscredential] $Credential,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO')] [switch] $GroupMailbox,
        [Parameter(ParameterSetName = 'AccessRights')] [Edition('EXO')] [switch] $IncludeSoftDeletedUserPermissions,
        [Parameter(ParameterSetName = 'AccessRights')] [Edition('EXO')] [switch] $IncludeUnresolvedPermissions,
        [Edition('EXO')] [switch] $IncludeUserWithDisplayName,
        [Parameter(ParameterSetName = 'Owner')] [switch] $Owner,
        [switch] $ReadFromDomainController,
        [Unlimited] $ResultSize,
        [Parameter(ParameterSetName = 'AccessRights')] [Edition('EXO')] [switch] $SoftDeletedMailbox,
        [Edition('EXO')] [switch] $UseCustomRouting,
        [Parameter(ParameterSetName = 'AccessRights')] [SecurityPrincipalIdParameter] $User
    )
}

function Remove-MailboxPermission {
    [CmdletBinding(DefaultParameterSetName = 'Owner', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(ParameterSetName = 'AccessRights', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Instance', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Owner', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ClearAutoMapping', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ResetDefault', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'AccessRights', Mandatory)]
        [Parameter(ParameterSetName = 'Instance')]
        [MailboxRights[]] $AccessRights,
        [Parameter(ParameterSetName = 'Instance', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010+')]
        [MailboxAcePresentationObject] $Instance,
        [Parameter(ParameterSetName = 'AccessRights', Mandatory)]
        [Parameter(ParameterSetName = 'Instance')]
        [SecurityPrincipalIdParameter] $User,
        [Parameter(ParameterSetName = 'ClearAutoMapping', Mandatory)]
        [Edition('2016+', 'EXO')]
        [switch] $ClearAutoMapping,
        [Parameter(ParameterSetName = 'ResetDefault')] [Edition('2016+', 'EXO')] [switch] $ResetDefault,
        [Parameter(ParameterSetName = 'AccessRights')]
        [Parameter(ParameterSetName = 'Owner')]
        [Parameter(ParameterSetName = 'ClearAutoMapping')]
        [Edition('EXO')]
        [switch] $BypassMasterAccountSid,
        [Parameter(ParameterSetName = 'AccessRights')] [Parameter(ParameterSetName = 'Instance')] [switch] $Deny,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'AccessRights')]
        [Parameter(ParameterSetName = 'Instance')]
        [Parameter(ParameterSetName = 'Owner')]
        [Edition('EXO')]
        [switch] $GroupMailbox,
        [switch] $IgnoreDefaultScope,
        [Parameter(ParameterSetName = 'AccessRights')]
        [Parameter(ParameterSetName = 'Instance')]
        [ActiveDirectorySecurityInheritance] $InheritanceType,
        [Parameter(ParameterSetName = 'AccessRights')] [Edition('EXO')] [switch] $SoftDeletedMailbox
    )
}
