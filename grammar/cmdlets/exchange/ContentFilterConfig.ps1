# ContentFilterConfig

function Get-ContentFilterConfig {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ContentFilterConfig')]
    param(
        [Fqdn] $DomainController
    )
}

function Set-ContentFilterConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [MultiValuedProperty] $BypassedRecipients,
        [MultiValuedProperty] $BypassedSenderDomains,
        [MultiValuedProperty] $BypassedSenders,
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [bool] $ExternalMailEnabled,
        [bool] $InternalMailEnabled,
        [bool] $OutlookEmailPostmarkValidationEnabled,
        [SmtpAddress] $QuarantineMailbox,
        [AsciiString] $RejectionResponse,
        [bool] $SCLDeleteEnabled,
        [int] $SCLDeleteThreshold,
        [bool] $SCLQuarantineEnabled,
        [int] $SCLQuarantineThreshold,
        [bool] $SCLRejectEnabled,
        [int] $SCLRejectThreshold
    )
}
