# ManagementRoleEntry

function Add-ManagementRoleEntry {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.ExchangeRoleEntryPresentation')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RoleEntryIdParameter] $Identity,
        [Parameter(ParameterSetName = 'ParentRoleEntry', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RoleEntryIdParameter] $ParentRoleEntry,
        [Parameter(ParameterSetName = 'ParentRoleEntry', Mandatory)] [RoleIdParameter] $Role,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO', 'EOP')] [switch] $Force,
        [switch] $Overwrite,
        [Parameter(ParameterSetName = 'Identity')] [string[]] $Parameters,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [string] $PSSnapinName,
        [Parameter(ParameterSetName = 'Identity')] [ManagementRoleEntryType] $Type,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [switch] $UnScopedTopLevel
    )
}

function Get-ManagementRoleEntry {
    [CmdletBinding()]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.ExchangeRoleEntryPresentation')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RoleEntryIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [string[]] $Parameters,
        [string] $PSSnapinName,
        [Edition('EXO', 'EOP')] [Unlimited] $ResultSize,
        [ManagementRoleEntryType[]] $Type
    )
}

function Remove-ManagementRoleEntry {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RoleEntryIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO', 'EOP')] [switch] $Force
    )
}

function Set-ManagementRoleEntry {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RoleEntryIdParameter] $Identity,
        [switch] $AddParameter,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO', 'EOP')] [switch] $Force,
        [string[]] $Parameters,
        [switch] $RemoveParameter,
        [Edition('2010+')] [switch] $UnScopedTopLevel
    )
}
