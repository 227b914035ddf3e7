# GlobalAddressList

function Get-GlobalAddressList {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.GlobalAddressList')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [GlobalAddressListIdParameter] $Identity,
        [Parameter(ParameterSetName = 'DefaultOnly', Mandatory)] [switch] $DefaultOnly,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function New-GlobalAddressList {
    [CmdletBinding(DefaultParameterSetName = 'PrecannedFilter', SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.GlobalAddressList')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'PrecannedFilter', Mandatory)] [WellKnownRecipientType] $IncludedRecipients,
        [Parameter(ParameterSetName = 'CustomFilter', Mandatory)] [string] $RecipientFilter,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCompany,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute1,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute10,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute11,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute12,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute13,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute14,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute15,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute2,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute3,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute4,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute5,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute6,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute7,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute8,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute9,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalDepartment,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalStateOrProvince,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+')] [OrganizationalUnitIdParameter] $RecipientContainer
    )
}

function Remove-GlobalAddressList {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [GlobalAddressListIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Set-GlobalAddressList {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [GlobalAddressListIdParameter] $Identity,
        [MultiValuedProperty] $ConditionalCompany,
        [MultiValuedProperty] $ConditionalCustomAttribute1,
        [MultiValuedProperty] $ConditionalCustomAttribute10,
        [MultiValuedProperty] $ConditionalCustomAttribute11,
        [MultiValuedProperty] $ConditionalCustomAttribute12,
        [MultiValuedProperty] $ConditionalCustomAttribute13,
        [MultiValuedProperty] $ConditionalCustomAttribute14,
        [MultiValuedProperty] $ConditionalCustomAttribute15,
        [MultiValuedProperty] $ConditionalCustomAttribute2,
        [MultiValuedProperty] $ConditionalCustomAttribute3,
        [MultiValuedProperty] $ConditionalCustomAttribute4,
        [MultiValuedProperty] $ConditionalCustomAttribute5,
        [MultiValuedProperty] $ConditionalCustomAttribute6,
        [MultiValuedProperty] $ConditionalCustomAttribute7,
        [MultiValuedProperty] $ConditionalCustomAttribute8,
        [MultiValuedProperty] $ConditionalCustomAttribute9,
        [MultiValuedProperty] $ConditionalDepartment,
        [MultiValuedProperty] $ConditionalStateOrProvince,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+')] [switch] $ForceUpgrade,
        [WellKnownRecipientType] $IncludedRecipients,
        [string] $Name,
        [Edition('2010+')] [OrganizationalUnitIdParameter] $RecipientContainer,
        [string] $RecipientFilter
    )
}

function Update-GlobalAddressList {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [GlobalAddressListIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}
