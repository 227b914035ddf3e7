# FederationInformation

function Get-FederationInformation {
    [CmdletBinding()]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.SoapWebClient.GetFederationInformationResult')]
    param(
        [Parameter(Mandatory)] [SmtpDomain] $DomainName,
        [switch] $BypassAdditionalDomainValidation,
        [switch] $Force,
        [MultiValuedProperty] $TrustedHostnames
    )
}
