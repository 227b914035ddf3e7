# User

function Get-User {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO', 'SCC', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.User')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UserIdParameter] $Identity,
        [Parameter(ParameterSetName = 'AnrSet')] [Edition('2010+', 'EXO', 'EOP')] [string] $Anr,
        [Edition('2010+')] [switch] $Arbitration,
        [Edition('2016+')] [switch] $AuditLog,
        [Edition('2016+')] [switch] $AuxAuditLog,
        [Edition('2010+')] [pscredential] $Credential,
        [Edition('2010+')] [Fqdn] $DomainController,
        [string] $Filter,
        [Edition('2010+')] [switch] $IgnoreDefaultScope,
        [Edition('EXO', 'EOP')] [switch] $IncludeDirectReportsWithDisplayNames,
        [Edition('EXO', 'EOP')] [switch] $IncludeManagerWithDisplayName,
        [Edition('EXO', 'EOP')] [switch] $IsVIP,
        [Edition('2010+', 'EXO', 'EOP')] [OrganizationalUnitIdParameter] $OrganizationalUnit,
        [Edition('2013+', 'EXO', 'SCC')] [switch] $PublicFolder,
        [Edition('2010+')] [switch] $ReadFromDomainController,
        [RecipientTypeDetails[]] $RecipientTypeDetails,
        [Unlimited] $ResultSize,
        [string] $Sortby,
        [Edition('2016+')] [switch] $SupervisoryReviewPolicy
    )
}

function Set-User {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UserIdParameter] $Identity,
        [Edition('2010+')] [AllowUMCallsFromNonUsersFlags] $AllowUMCallsFromNonUsers,
        [Edition('2010+')] [switch] $Arbitration,
        [string] $AssistantName,
        [Edition('2019+', 'EXO', 'EOP')] [string] $AuthenticationPolicy,
        [Edition('EXO', 'EOP')] [bool] $BlockCloudCache,
        [Edition('EXO', 'EOP')] [bool] $CanHaveCloudCache,
        [Edition('2010+')] [MultiValuedProperty] $CertificateSubject,
        [string] $City,
        [Edition('EXO', 'EOP')] [switch] $ClearDataEncryptionPolicy,
        [string] $Company,
        [CountryInfo] $CountryOrRegion,
        [Edition('2010+')] [bool] $CreateDTMFMap,
        [string] $Department,
        [Edition('EXO', 'EOP')] [MailboxWorkloadFlags] $DesiredWorkloads,
        [string] $DisplayName,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO', 'EOP')] [bool] $EXOModuleEnabled,
        [string] $Fax,
        [string] $FirstName,
        [Edition('EXO', 'EOP')] [switch] $Force,
        [Edition('2013+', 'EXO', 'EOP')] [GeoCoordinates] $GeoCoordinates,
        [string] $HomePhone,
        [Edition('2010+')] [switch] $IgnoreDefaultScope,
        [string] $Initials,
        [Edition('EXO', 'EOP')] [bool] $IsShadowMailbox,
        [string] $LastName,
        [Edition('2010+')] [pscredential] $LinkedCredential,
        [Edition('2010+')] [string] $LinkedDomainController,
        [Edition('2010+')] [UserIdParameter] $LinkedMasterAccount,
        [Edition('EXO')] [string] $MailboxRegion,
        [Edition('EXO')] [MailboxRegionSuffixValue] $MailboxRegionSuffix,
        [Edition('EXO', 'EOP')] [ManagedOnboardingType] $ManagedOnboardingType,
        [UserContactIdParameter] $Manager,
        [string] $MobilePhone,
        [string] $Name,
        [string] $Notes,
        [string] $Office,
        [MultiValuedProperty] $OtherFax,
        [MultiValuedProperty] $OtherHomePhone,
        [MultiValuedProperty] $OtherTelephone,
        [string] $Pager,
        [Edition('2016+', 'EXO')] [switch] $PermanentlyClearPreviousMailboxInfo,
        [string] $Phone,
        [string] $PhoneticDisplayName,
        [string] $PostalCode,
        [MultiValuedProperty] $PostOfficeBox,
        [Edition('2013+', 'EXO', 'EOP')] [switch] $PublicFolder,
        [bool] $RemotePowerShellEnabled,
        [Edition('EXO', 'EOP')] [switch] $RemoveMailboxProvisioningConstraint,
        [bool] $ResetPasswordOnNextLogon,
        [Edition('2010+')] [string] $SamAccountName,
        [int] $SeniorityIndex,
        [string] $SimpleDisplayName,
        [Edition('2016+')] [switch] $SkipDualWrite,
        [string] $StateOrProvince,
        [string] $StreetAddress,
        [Edition('EXO', 'EOP')] [datetime] $StsRefreshTokensValidFrom,
        [Edition('2010+')] [string] $TelephoneAssistant,
        [string] $Title,
        [Edition('2010+')] [MultiValuedProperty] $UMCallingLineIds,
        [Edition('2010+')] [MultiValuedProperty] $UMDtmfMap,
        [Edition('2010+')] [string] $UserPrincipalName,
        [Edition('EXO', 'EOP')] [bool] $VIP,
        [string] $WebPage,
        [SmtpAddress] $WindowsEmailAddress
    )
}
