# DistributionGroupMember

function Add-DistributionGroupMember {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.ReducedRecipient')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DistributionGroupIdParameter] $Identity,
        [switch] $BypassSecurityGroupManagerCheck,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [RecipientWithAdUserGroupIdParameter] $Member
    )
}

function Get-DistributionGroupMember {
    [CmdletBinding()]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.ReducedRecipient')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DistributionGroupMemberIdParameter] $Identity,
        [pscredential] $Credential,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+')] [switch] $IgnoreDefaultScope,
        [Edition('EXO', 'EOP')] [switch] $IncludeSoftDeletedObjects,
        [Edition('2010+')] [switch] $ReadFromDomainController,
        [Unlimited] $ResultSize
    )
}

function Remove-DistributionGroupMember {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DistributionGroupIdParameter] $Identity,
        [switch] $BypassSecurityGroupManagerCheck,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [GeneralRecipientIdParameter] $Member
    )
}

function Update-DistributionGroupMember {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DistributionGroupIdParameter] $Identity,
        [switch] $BypassSecurityGroupManagerCheck,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $Members
    )
}
