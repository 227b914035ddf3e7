# AddressList

function Get-AddressList {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.AddressList')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AddressListIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Container', Mandatory)] [AddressListIdParameter] $Container,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'SearchSet')] [Edition('2013+', 'EXO')] [string] $SearchText
    )
}

function Move-AddressList {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AddressListIdParameter] $Identity,
        [Parameter(Mandatory)] [AddressListIdParameter] $Target,
        [Fqdn] $DomainController
    )
}

function New-AddressList {
    [CmdletBinding(DefaultParameterSetName = 'PrecannedFilter', SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.AddressList')]
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
        [AddressListIdParameter] $Container,
        [string] $DisplayName,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+')] [OrganizationalUnitIdParameter] $RecipientContainer
    )
}

function Remove-AddressList {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AddressListIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $Recursive
    )
}

function Set-AddressList {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AddressListIdParameter] $Identity,
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
        [string] $DisplayName,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+')] [switch] $ForceUpgrade,
        [WellKnownRecipientType] $IncludedRecipients,
        [string] $Name,
        [Edition('2010+')] [OrganizationalUnitIdParameter] $RecipientContainer,
        [string] $RecipientFilter
    )
}

function Update-AddressList {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AddressListIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}
