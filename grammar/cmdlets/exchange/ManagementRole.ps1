# ManagementRole

function Get-ManagementRole {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO', 'SCC', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ExchangeRole')]
    param(
        [Parameter(ParameterSetName = 'GetChildren', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Recurse', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Script', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RoleIdParameter] $Identity,
        [Parameter(ParameterSetName = 'GetChildren', Mandatory)] [switch] $GetChildren,
        [Parameter(ParameterSetName = 'Recurse', Mandatory)] [switch] $Recurse,
        [Parameter(ParameterSetName = 'Identity')] [string] $Cmdlet,
        [Parameter(ParameterSetName = 'Identity')] [string[]] $CmdletParameters,
        [Edition('2010+')] [Fqdn] $DomainController,
        [RoleType] $RoleType,
        [Parameter(ParameterSetName = 'Script')] [string] $Script,
        [Parameter(ParameterSetName = 'Script')] [string[]] $ScriptParameters
    )
}

function New-ManagementRole {
    [CmdletBinding(DefaultParameterSetName = 'NewDerivedRole', SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ExchangeRole')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'NewDerivedRole', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RoleIdParameter] $Parent,
        [Parameter(ParameterSetName = 'UnScopedTopLevelRole', Mandatory)] [Edition('2010+')] [switch] $UnScopedTopLevel,
        [string] $Description,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'NewDerivedRole', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2016+', 'EXO', 'EOP')]
        [string[]] $EnabledCmdlets,
        [Edition('EXO', 'EOP')] [switch] $Force
    )
}

function Remove-ManagementRole {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RoleIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO', 'EOP')] [switch] $Force,
        [switch] $Recurse,
        [Edition('2010+')] [switch] $UnScopedTopLevel
    )
}
