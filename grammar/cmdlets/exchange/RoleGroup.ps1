# RoleGroup

function Get-RoleGroup {
    [CmdletBinding()]
    [Edition('2010+', 'EXO', 'SCC', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.RoleGroup')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [RoleGroupIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [string] $Filter,
        [Edition('2010+')] [switch] $ReadFromDomainController,
        [Unlimited] $ResultSize,
        [switch] $ShowPartnerLinked,
        [string] $SortBy
    )
}

function New-RoleGroup {
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'SCC', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.RoleGroup')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'CrossForest', Mandatory)] [Edition('2010+')] [string] $LinkedDomainController,
        [Parameter(ParameterSetName = 'CrossForest', Mandatory)]
        [Edition('2010+')]
        [UniversalSecurityGroupIdParameter] $LinkedForeignGroup,
        [Edition('2010+')] [ManagementScopeIdParameter] $CustomConfigWriteScope,
        [Edition('2010+', 'EXO', 'EOP')] [ManagementScopeIdParameter] $CustomRecipientWriteScope,
        [string] $Description,
        [string] $DisplayName,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO', 'SCC', 'EOP')] [switch] $Force,
        [Parameter(ParameterSetName = 'Default')] [Edition('SCC')] [guid] $Id,
        [Parameter(ParameterSetName = 'CrossForest')] [Edition('2010+')] [pscredential] $LinkedCredential,
        [Edition('2010+', 'EXO', 'EOP')] [MultiValuedProperty] $ManagedBy,
        [MultiValuedProperty] $Members,
        [Edition('2010+')] [OrganizationalUnitIdParameter] $RecipientOrganizationalUnitScope,
        [RoleIdParameter[]] $Roles,
        [Edition('2010+')] [string] $SamAccountName,
        [Parameter(ParameterSetName = 'CrossForest')] [Edition('EXO', 'EOP')] [string] $WellKnownObject
    )
}

function Remove-RoleGroup {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO', 'SCC', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RoleGroupIdParameter] $Identity,
        [Edition('2010+', 'EXO', 'EOP')] [switch] $BypassSecurityGroupManagerCheck,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO', 'SCC', 'EOP')] [switch] $Force
    )
}

function Set-RoleGroup {
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'SCC', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RoleGroupIdParameter] $Identity,
        [Parameter(ParameterSetName = 'CrossForest', Mandatory)] [Edition('2010+')] [string] $LinkedDomainController,
        [Parameter(ParameterSetName = 'CrossForest', Mandatory)]
        [Edition('2010+')]
        [UniversalSecurityGroupIdParameter] $LinkedForeignGroup,
        [Edition('2010+', 'EXO', 'EOP')] [switch] $BypassSecurityGroupManagerCheck,
        [string] $Description,
        [string] $DisplayName,
        [Parameter(ParameterSetName = 'CrossForest')] [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Default')] [Edition('EXO', 'SCC', 'EOP')] [switch] $Force,
        [Parameter(ParameterSetName = 'CrossForest')] [Edition('2010+')] [pscredential] $LinkedCredential,
        [Edition('2010+', 'EXO', 'EOP')] [MultiValuedProperty] $ManagedBy,
        [string] $Name,
        [Parameter(ParameterSetName = 'Default')] [Edition('EXO', 'EOP')] [string] $WellKnownObject
    )
}
