# UMCallRouterSettings

function Get-UMCallRouterSettings {
    [CmdletBinding()]
    [Edition('2013', '2016')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.SIPFEServerConfiguration')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Server,
        [Fqdn] $DomainController
    )
}

function Set-UMCallRouterSettings {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013', '2016')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('Identity')]
        [ServerIdParameter] $Server,
        [MultiValuedProperty] $DialPlans,
        [Fqdn] $DomainController,
        [IPAddressFamily] $IPAddressFamily,
        [bool] $IPAddressFamilyConfigurable,
        [int] $MaxCallsAllowed,
        [int] $SipTcpListeningPort,
        [int] $SipTlsListeningPort,
        [UMStartupMode] $UMStartupMode
    )
}
