# RoleGroupMember

function Add-RoleGroupMember {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'SCC', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.ReducedRecipient')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RoleGroupIdParameter] $Identity,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SecurityPrincipalIdParameter] $Member,
        [Edition('2010+', 'EXO', 'EOP')] [switch] $BypassSecurityGroupManagerCheck,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Get-RoleGroupMember {
    [CmdletBinding()]
    [Edition('2010+', 'EXO', 'SCC', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.ReducedRecipient')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RoleGroupMemberIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+')] [switch] $ReadFromDomainController,
        [Unlimited] $ResultSize
    )
}

function Remove-RoleGroupMember {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO', 'SCC', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RoleGroupIdParameter] $Identity,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SecurityPrincipalIdParameter] $Member,
        [Edition('2010+', 'EXO', 'EOP')] [switch] $BypassSecurityGroupManagerCheck,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Update-RoleGroupMember {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'SCC', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RoleGroupIdParameter] $Identity,
        [Edition('2010+', 'EXO', 'EOP')] [switch] $BypassSecurityGroupManagerCheck,
        [Edition('2010+')] [Fqdn] $DomainController,
        [MultiValuedProperty] $Members
    )
}
