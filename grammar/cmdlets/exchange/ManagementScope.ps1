# ManagementScope

function Get-ManagementScope {
    [CmdletBinding()]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ManagementScope')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ManagementScopeIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [bool] $Exclusive,
        [switch] $Orphan
    )
}

function New-ManagementScope {
    [CmdletBinding(DefaultParameterSetName = 'RecipientFilter', SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ManagementScope')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'DatabaseList', Mandatory)]
        [Edition('2010+')]
        [DatabaseIdParameter[]] $DatabaseList,
        [Parameter(ParameterSetName = 'DatabaseFilter', Mandatory)]
        [Edition('2010+')]
        [string] $DatabaseRestrictionFilter,
        [Parameter(ParameterSetName = 'RecipientFilter', Mandatory)] [string] $RecipientRestrictionFilter,
        [Parameter(ParameterSetName = 'ServerList', Mandatory)] [Edition('2010+')] [ServerIdParameter[]] $ServerList,
        [Parameter(ParameterSetName = 'ServerFilter', Mandatory)] [Edition('2010+')] [string] $ServerRestrictionFilter,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $Exclusive,
        [switch] $Force,
        [Parameter(ParameterSetName = 'RecipientFilter')] [OrganizationalUnitIdParameter] $RecipientRoot
    )
}

function Remove-ManagementScope {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ManagementScopeIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO', 'EOP')] [switch] $Force
    )
}

function Set-ManagementScope {
    [CmdletBinding(DefaultParameterSetName = 'RecipientFilter', SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ManagementScopeIdParameter] $Identity,
        [Parameter(ParameterSetName = 'DatabaseFilter', Mandatory)]
        [Edition('2010+')]
        [string] $DatabaseRestrictionFilter,
        [Parameter(ParameterSetName = 'ServerFilter', Mandatory)] [Edition('2010+')] [string] $ServerRestrictionFilter,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO', 'EOP')] [switch] $Force,
        [string] $Name,
        [Parameter(ParameterSetName = 'RecipientFilter')] [string] $RecipientRestrictionFilter,
        [Parameter(ParameterSetName = 'RecipientFilter')] [OrganizationalUnitIdParameter] $RecipientRoot
    )
}
