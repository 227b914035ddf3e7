# Contact

function Get-Contact {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.Contact')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ContactIdParameter] $Identity,
        [Parameter(ParameterSetName = 'AnrSet')] [string] $Anr,
        [Edition('2010+')] [pscredential] $Credential,
        [Edition('2010+')] [Fqdn] $DomainController,
        [string] $Filter,
        [Edition('2010+')] [switch] $IgnoreDefaultScope,
        [OrganizationalUnitIdParameter] $OrganizationalUnit,
        [Edition('2010+')] [switch] $ReadFromDomainController,
        [RecipientTypeDetails[]] $RecipientTypeDetails,
        [Unlimited] $ResultSize,
        [string] $SortBy
    )
}

function Set-Contact {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ContactIdParameter] $Identity,
        [Edition('2010+')] [AllowUMCallsFromNonUsersFlags] $AllowUMCallsFromNonUsers,
        [string] $AssistantName,
        [string] $City,
        [string] $Company,
        [CountryInfo] $CountryOrRegion,
        [Edition('2010+')] [bool] $CreateDTMFMap,
        [string] $Department,
        [string] $DisplayName,
        [Edition('2010+')] [Fqdn] $DomainController,
        [string] $Fax,
        [string] $FirstName,
        [Edition('2013+', 'EXO', 'EOP')] [GeoCoordinates] $GeoCoordinates,
        [string] $HomePhone,
        [Edition('2010+')] [switch] $IgnoreDefaultScope,
        [string] $Initials,
        [string] $LastName,
        [UserContactIdParameter] $Manager,
        [string] $MobilePhone,
        [string] $Name,
        [string] $Notes,
        [string] $Office,
        [MultiValuedProperty] $OtherFax,
        [MultiValuedProperty] $OtherHomePhone,
        [MultiValuedProperty] $OtherTelephone,
        [string] $Pager,
        [string] $Phone,
        [string] $PhoneticDisplayName,
        [string] $PostalCode,
        [MultiValuedProperty] $PostOfficeBox,
        [int] $SeniorityIndex,
        [string] $SimpleDisplayName,
        [string] $StateOrProvince,
        [string] $StreetAddress,
        [string] $TelephoneAssistant,
        [string] $Title,
        [Edition('2010+')] [MultiValuedProperty] $UMCallingLineIds,
        [Edition('2010+')] [MultiValuedProperty] $UMDtmfMap,
        [string] $WebPage,
        [SmtpAddress] $WindowsEmailAddress
    )
}
