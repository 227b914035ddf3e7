# ManagementRoleAssignment

function Get-ManagementRoleAssignment {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.ExchangeRoleAssignmentPresentation')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RoleAssignmentIdParameter] $Identity,
        [Parameter(ParameterSetName = 'RoleAssignee')] [AssignmentMethod[]] $AssignmentMethod,
        [ConfigWriteScopeType] $ConfigWriteScope,
        [Edition('2010+')] [ManagementScopeIdParameter] $CustomConfigWriteScope,
        [ManagementScopeIdParameter] $CustomRecipientWriteScope,
        [bool] $Delegating,
        [Edition('2010+')] [Fqdn] $DomainController,
        [bool] $Enabled,
        [bool] $Exclusive,
        [Edition('2010+')] [ManagementScopeIdParameter] $ExclusiveConfigWriteScope,
        [ManagementScopeIdParameter] $ExclusiveRecipientWriteScope,
        [switch] $GetEffectiveUsers,
        [Edition('2016+', 'EXO', 'EOP')] [AdministrativeUnitIdParameter] $RecipientAdministrativeUnitScope,
        [Edition('EXO', 'EOP')] [GroupIdParameter] $RecipientGroupScope,
        [OrganizationalUnitIdParameter] $RecipientOrganizationalUnitScope,
        [RecipientWriteScopeType] $RecipientWriteScope,
        [Parameter(ParameterSetName = 'RoleAssignee', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RoleIdParameter] $Role,
        [Parameter(ParameterSetName = 'RoleAssignee')] [RoleAssigneeIdParameter] $RoleAssignee,
        [RoleAssigneeType] $RoleAssigneeType,
        [Edition('2010+')] [DatabaseIdParameter] $WritableDatabase,
        [GeneralRecipientIdParameter] $WritableRecipient,
        [Edition('2010+')] [ServerIdParameter] $WritableServer
    )
}

function New-ManagementRoleAssignment {
    [CmdletBinding(DefaultParameterSetName = 'SecurityGroup', SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.ExchangeRoleAssignmentPresentation')]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'App', Mandatory)] [Edition('EXO', 'EOP')] [ServicePrincipalIdParameter] $App,
        [Parameter(ParameterSetName = 'Computer', Mandatory)] [Edition('2010+')] [ComputerIdParameter] $Computer,
        [Parameter(ParameterSetName = 'Policy', Mandatory)] [MailboxPolicyIdParameter] $Policy,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [RoleIdParameter] $Role,
        [Parameter(ParameterSetName = 'SecurityGroup', Mandatory)] [SecurityGroupIdParameter] $SecurityGroup,
        [Parameter(ParameterSetName = 'User', Mandatory)] [UserIdParameter] $User,
        [Parameter(ParameterSetName = 'Computer')]
        [Parameter(ParameterSetName = 'Policy')]
        [Parameter(ParameterSetName = 'SecurityGroup')]
        [Parameter(ParameterSetName = 'User')]
        [Edition('2010+')]
        [ManagementScopeIdParameter] $CustomConfigWriteScope,
        [Parameter(ParameterSetName = 'Computer')]
        [Parameter(ParameterSetName = 'Policy')]
        [Parameter(ParameterSetName = 'SecurityGroup')]
        [Parameter(ParameterSetName = 'User')]
        [ManagementScopeIdParameter] $CustomRecipientWriteScope,
        [Parameter(ParameterSetName = 'App')] [Edition('EXO', 'EOP')] [ManagementScopeIdParameter] $CustomResourceScope,
        [Parameter(ParameterSetName = 'App')]
        [Parameter(ParameterSetName = 'SecurityGroup')]
        [Parameter(ParameterSetName = 'User')]
        [switch] $Delegating,
        [Parameter(ParameterSetName = 'Computer')]
        [Parameter(ParameterSetName = 'Policy')]
        [Parameter(ParameterSetName = 'SecurityGroup')]
        [Parameter(ParameterSetName = 'User')]
        [Edition('2010+')]
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Computer')]
        [Parameter(ParameterSetName = 'Policy')]
        [Parameter(ParameterSetName = 'SecurityGroup')]
        [Parameter(ParameterSetName = 'User')]
        [Edition('2010+')]
        [ManagementScopeIdParameter] $ExclusiveConfigWriteScope,
        [Parameter(ParameterSetName = 'Computer')]
        [Parameter(ParameterSetName = 'Policy')]
        [Parameter(ParameterSetName = 'SecurityGroup')]
        [Parameter(ParameterSetName = 'User')]
        [ManagementScopeIdParameter] $ExclusiveRecipientWriteScope,
        [Edition('EXO', 'EOP')] [switch] $Force,
        [Edition('2016+', 'EXO', 'EOP')] [AdministrativeUnitIdParameter] $RecipientAdministrativeUnitScope,
        [Edition('EXO', 'EOP')] [GroupIdParameter] $RecipientGroupScope,
        [Parameter(ParameterSetName = 'Computer')]
        [Parameter(ParameterSetName = 'Policy')]
        [Parameter(ParameterSetName = 'SecurityGroup')]
        [Parameter(ParameterSetName = 'User')]
        [OrganizationalUnitIdParameter] $RecipientOrganizationalUnitScope,
        [Parameter(ParameterSetName = 'Computer')]
        [Parameter(ParameterSetName = 'Policy')]
        [Parameter(ParameterSetName = 'SecurityGroup')]
        [Parameter(ParameterSetName = 'User')]
        [RecipientWriteScopeType] $RecipientRelativeWriteScope,
        [Parameter(ParameterSetName = 'Computer')]
        [Parameter(ParameterSetName = 'Policy')]
        [Parameter(ParameterSetName = 'SecurityGroup')]
        [Parameter(ParameterSetName = 'User')]
        [Edition('2010+')]
        [switch] $UnScopedTopLevel
    )
}

function Remove-ManagementRoleAssignment {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RoleAssignmentIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO', 'EOP')] [switch] $Force
    )
}

function Set-ManagementRoleAssignment {
    [CmdletBinding(DefaultParameterSetName = 'RelativeRecipientWriteScope', SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    [ParameterSets('RelativeRecipientWriteScope', 'CustomRecipientWriteScope', 'RecipientOrganizationalUnitScope', 'ExclusiveScope', 'RecipientAdministrativeUnitScope', 'App', 'RecipientGroupScope')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RoleAssignmentIdParameter] $Identity,
        [Parameter(ParameterSetName = 'RecipientAdministrativeUnitScope', Mandatory)]
        [Edition('2016+', 'EXO', 'EOP')]
        [AdministrativeUnitIdParameter] $RecipientAdministrativeUnitScope,
        [Parameter(ParameterSetName = 'RecipientGroupScope', Mandatory)]
        [Edition('EXO', 'EOP')]
        [GroupIdParameter] $RecipientGroupScope,
        [Parameter(ParameterSetName = 'RelativeRecipientWriteScope')]
        [Parameter(ParameterSetName = 'CustomRecipientWriteScope')]
        [Parameter(ParameterSetName = 'RecipientOrganizationalUnitScope')]
        [Edition('2010+')]
        [ManagementScopeIdParameter] $CustomConfigWriteScope,
        [Parameter(ParameterSetName = 'CustomRecipientWriteScope')]
        [ManagementScopeIdParameter] $CustomRecipientWriteScope,
        [Parameter(ParameterSetName = 'App')] [Edition('EXO', 'EOP')] [ManagementScopeIdParameter] $CustomResourceScope,
        [Parameter(ParameterSetName = 'RelativeRecipientWriteScope')]
        [Parameter(ParameterSetName = 'CustomRecipientWriteScope')]
        [Parameter(ParameterSetName = 'RecipientOrganizationalUnitScope')]
        [Parameter(ParameterSetName = 'ExclusiveScope')]
        [Parameter(ParameterSetName = 'RecipientAdministrativeUnitScope')]
        [Edition('2010+')]
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [Parameter(ParameterSetName = 'ExclusiveScope')]
        [Edition('2010+')]
        [ManagementScopeIdParameter] $ExclusiveConfigWriteScope,
        [Parameter(ParameterSetName = 'ExclusiveScope')] [ManagementScopeIdParameter] $ExclusiveRecipientWriteScope,
        [Edition('EXO', 'EOP')] [switch] $Force,
        [Parameter(ParameterSetName = 'RecipientOrganizationalUnitScope')]
        [OrganizationalUnitIdParameter] $RecipientOrganizationalUnitScope,
        [Parameter(ParameterSetName = 'RelativeRecipientWriteScope')]
        [RecipientWriteScopeType] $RecipientRelativeWriteScope
    )
}
