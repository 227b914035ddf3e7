# EmailAddressPolicy

function Get-EmailAddressPolicy {
    [CmdletBinding()]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.EmailAddressPolicy')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [EmailAddressPolicyIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+')] [switch] $IncludeMailboxSettingOnlyPolicy
    )
}

function New-EmailAddressPolicy {
    [CmdletBinding(DefaultParameterSetName = 'AllTemplatesWithPrecannedFilter', SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [ParameterSets('AllTemplatesWithPrecannedFilter', 'AllTemplatesWithCustomFilter', 'SMTPTemplateWithPrecannedFilter', 'SMTPTemplateWithCustomFilter', 'AllTemplatesForUnifiedGroupRecipientsFilter', 'SMTPTemplateForUnifiedGroupRecipientsFilter')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.EmailAddressPolicy')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'AllTemplatesWithPrecannedFilter', Mandatory)]
        [Parameter(ParameterSetName = 'AllTemplatesWithCustomFilter', Mandatory)]
        [Parameter(ParameterSetName = 'AllTemplatesForUnifiedGroupRecipientsFilter', Mandatory)]
        [ProxyAddressTemplateCollection] $EnabledEmailAddressTemplates,
        [Parameter(ParameterSetName = 'SMTPTemplateWithPrecannedFilter', Mandatory)]
        [Parameter(ParameterSetName = 'SMTPTemplateWithCustomFilter', Mandatory)]
        [Parameter(ParameterSetName = 'SMTPTemplateForUnifiedGroupRecipientsFilter', Mandatory)]
        [string] $EnabledPrimarySMTPAddressTemplate,
        [Parameter(ParameterSetName = 'AllTemplatesWithPrecannedFilter', Mandatory)]
        [Parameter(ParameterSetName = 'SMTPTemplateWithPrecannedFilter', Mandatory)]
        [Edition('2010+')]
        [WellKnownRecipientType] $IncludedRecipients,
        [Parameter(ParameterSetName = 'AllTemplatesForUnifiedGroupRecipientsFilter', Mandatory)]
        [Parameter(ParameterSetName = 'SMTPTemplateForUnifiedGroupRecipientsFilter', Mandatory)]
        [Edition('EXO')]
        [switch] $IncludeUnifiedGroupRecipients,
        [Parameter(ParameterSetName = 'AllTemplatesWithCustomFilter', Mandatory)]
        [Parameter(ParameterSetName = 'SMTPTemplateWithCustomFilter', Mandatory)]
        [Edition('2010+')]
        [string] $RecipientFilter,
        [Parameter(ParameterSetName = 'AllTemplatesWithPrecannedFilter')]
        [Parameter(ParameterSetName = 'SMTPTemplateWithPrecannedFilter')]
        [Edition('2010+')]
        [MultiValuedProperty] $ConditionalCompany,
        [Parameter(ParameterSetName = 'AllTemplatesWithPrecannedFilter')]
        [Parameter(ParameterSetName = 'SMTPTemplateWithPrecannedFilter')]
        [Edition('2010+')]
        [MultiValuedProperty] $ConditionalCustomAttribute1,
        [Parameter(ParameterSetName = 'AllTemplatesWithPrecannedFilter')]
        [Parameter(ParameterSetName = 'SMTPTemplateWithPrecannedFilter')]
        [Edition('2010+')]
        [MultiValuedProperty] $ConditionalCustomAttribute10,
        [Parameter(ParameterSetName = 'AllTemplatesWithPrecannedFilter')]
        [Parameter(ParameterSetName = 'SMTPTemplateWithPrecannedFilter')]
        [Edition('2010+')]
        [MultiValuedProperty] $ConditionalCustomAttribute11,
        [Parameter(ParameterSetName = 'AllTemplatesWithPrecannedFilter')]
        [Parameter(ParameterSetName = 'SMTPTemplateWithPrecannedFilter')]
        [Edition('2010+')]
        [MultiValuedProperty] $ConditionalCustomAttribute12,
        [Parameter(ParameterSetName = 'AllTemplatesWithPrecannedFilter')]
        [Parameter(ParameterSetName = 'SMTPTemplateWithPrecannedFilter')]
        [Edition('2010+')]
        [MultiValuedProperty] $ConditionalCustomAttribute13,
        [Parameter(ParameterSetName = 'AllTemplatesWithPrecannedFilter')]
        [Parameter(ParameterSetName = 'SMTPTemplateWithPrecannedFilter')]
        [Edition('2010+')]
        [MultiValuedProperty] $ConditionalCustomAttribute14,
        [Parameter(ParameterSetName = 'AllTemplatesWithPrecannedFilter')]
        [Parameter(ParameterSetName = 'SMTPTemplateWithPrecannedFilter')]
        [Edition('2010+')]
        [MultiValuedProperty] $ConditionalCustomAttribute15,
        [Parameter(ParameterSetName = 'AllTemplatesWithPrecannedFilter')]
        [Parameter(ParameterSetName = 'SMTPTemplateWithPrecannedFilter')]
        [Edition('2010+')]
        [MultiValuedProperty] $ConditionalCustomAttribute2,
        [Parameter(ParameterSetName = 'AllTemplatesWithPrecannedFilter')]
        [Parameter(ParameterSetName = 'SMTPTemplateWithPrecannedFilter')]
        [Edition('2010+')]
        [MultiValuedProperty] $ConditionalCustomAttribute3,
        [Parameter(ParameterSetName = 'AllTemplatesWithPrecannedFilter')]
        [Parameter(ParameterSetName = 'SMTPTemplateWithPrecannedFilter')]
        [Edition('2010+')]
        [MultiValuedProperty] $ConditionalCustomAttribute4,
        [Parameter(ParameterSetName = 'AllTemplatesWithPrecannedFilter')]
        [Parameter(ParameterSetName = 'SMTPTemplateWithPrecannedFilter')]
        [Edition('2010+')]
        [MultiValuedProperty] $ConditionalCustomAttribute5,
        [Parameter(ParameterSetName = 'AllTemplatesWithPrecannedFilter')]
        [Parameter(ParameterSetName = 'SMTPTemplateWithPrecannedFilter')]
        [Edition('2010+')]
        [MultiValuedProperty] $ConditionalCustomAttribute6,
        [Parameter(ParameterSetName = 'AllTemplatesWithPrecannedFilter')]
        [Parameter(ParameterSetName = 'SMTPTemplateWithPrecannedFilter')]
        [Edition('2010+')]
        [MultiValuedProperty] $ConditionalCustomAttribute7,
        [Parameter(ParameterSetName = 'AllTemplatesWithPrecannedFilter')]
        [Parameter(ParameterSetName = 'SMTPTemplateWithPrecannedFilter')]
        [Edition('2010+')]
        [MultiValuedProperty] $ConditionalCustomAttribute8,
        [Parameter(ParameterSetName = 'AllTemplatesWithPrecannedFilter')]
        [Parameter(ParameterSetName = 'SMTPTemplateWithPrecannedFilter')]
        [Edition('2010+')]
        [MultiValuedProperty] $ConditionalCustomAttribute9,
        [Parameter(ParameterSetName = 'AllTemplatesWithPrecannedFilter')]
        [Parameter(ParameterSetName = 'SMTPTemplateWithPrecannedFilter')]
        [Edition('2010+')]
        [MultiValuedProperty] $ConditionalDepartment,
        [Parameter(ParameterSetName = 'AllTemplatesWithPrecannedFilter')]
        [Parameter(ParameterSetName = 'SMTPTemplateWithPrecannedFilter')]
        [Edition('2010+')]
        [MultiValuedProperty] $ConditionalStateOrProvince,
        [Parameter(ParameterSetName = 'AllTemplatesWithPrecannedFilter')]
        [Parameter(ParameterSetName = 'AllTemplatesWithCustomFilter')]
        [Parameter(ParameterSetName = 'AllTemplatesForUnifiedGroupRecipientsFilter')]
        [Edition('2010+')]
        [ProxyAddressTemplateCollection] $DisabledEmailAddressTemplates,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'AllTemplatesForUnifiedGroupRecipientsFilter')]
        [Parameter(ParameterSetName = 'SMTPTemplateForUnifiedGroupRecipientsFilter')]
        [Edition('EXO')]
        [string] $ManagedByFilter,
        [EmailAddressPolicyPriority] $Priority,
        [Edition('2010+')] [OrganizationalUnitIdParameter] $RecipientContainer
    )
}

function Remove-EmailAddressPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [EmailAddressPolicyIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Set-EmailAddressPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [EmailAddressPolicyIdParameter] $Identity,
        [Edition('2010+')] [MultiValuedProperty] $ConditionalCompany,
        [Edition('2010+')] [MultiValuedProperty] $ConditionalCustomAttribute1,
        [Edition('2010+')] [MultiValuedProperty] $ConditionalCustomAttribute10,
        [Edition('2010+')] [MultiValuedProperty] $ConditionalCustomAttribute11,
        [Edition('2010+')] [MultiValuedProperty] $ConditionalCustomAttribute12,
        [Edition('2010+')] [MultiValuedProperty] $ConditionalCustomAttribute13,
        [Edition('2010+')] [MultiValuedProperty] $ConditionalCustomAttribute14,
        [Edition('2010+')] [MultiValuedProperty] $ConditionalCustomAttribute15,
        [Edition('2010+')] [MultiValuedProperty] $ConditionalCustomAttribute2,
        [Edition('2010+')] [MultiValuedProperty] $ConditionalCustomAttribute3,
        [Edition('2010+')] [MultiValuedProperty] $ConditionalCustomAttribute4,
        [Edition('2010+')] [MultiValuedProperty] $ConditionalCustomAttribute5,
        [Edition('2010+')] [MultiValuedProperty] $ConditionalCustomAttribute6,
        [Edition('2010+')] [MultiValuedProperty] $ConditionalCustomAttribute7,
        [Edition('2010+')] [MultiValuedProperty] $ConditionalCustomAttribute8,
        [Edition('2010+')] [MultiValuedProperty] $ConditionalCustomAttribute9,
        [Edition('2010+')] [MultiValuedProperty] $ConditionalDepartment,
        [Edition('2010+')] [MultiValuedProperty] $ConditionalStateOrProvince,
        [Edition('2010+')] [ProxyAddressTemplateCollection] $DisabledEmailAddressTemplates,
        [Edition('2010+')] [Fqdn] $DomainController,
        [ProxyAddressTemplateCollection] $EnabledEmailAddressTemplates,
        [string] $EnabledPrimarySMTPAddressTemplate,
        [switch] $ForceUpgrade,
        [Edition('2010+')] [WellKnownRecipientType] $IncludedRecipients,
        [string] $Name,
        [EmailAddressPolicyPriority] $Priority,
        [Edition('2010+')] [OrganizationalUnitIdParameter] $RecipientContainer,
        [Edition('2010+')] [string] $RecipientFilter
    )
}

function Update-EmailAddressPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [EmailAddressPolicyIdParameter] $Identity,
        [Fqdn] $DomainController,
        [switch] $FixMissingAlias,
        [Edition('2013+')] [switch] $UpdateSecondaryAddressesOnly
    )
}
