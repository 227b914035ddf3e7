# ThrottlingPolicyAssociation

function Get-ThrottlingPolicyAssociation {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.ThrottlingPolicyAssociation')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ThrottlingPolicyAssociationIdParameter] $Identity,
        [Parameter(ParameterSetName = 'AnrSet')] [string] $Anr,
        [Fqdn] $DomainController,
        [Unlimited] $ResultSize,
        [string] $SortBy,
        [Edition('2013+')] [ThrottlingPolicyIdParameter] $ThrottlingPolicy
    )
}

function Set-ThrottlingPolicyAssociation {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ThrottlingPolicyAssociationIdParameter] $Identity,
        [Fqdn] $DomainController,
        [ThrottlingPolicyIdParameter] $ThrottlingPolicy
    )
}
