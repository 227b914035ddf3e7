# WebServicesVirtualDirectory

function Get-WebServicesVirtualDirectory {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADWebServicesVirtualDirectory')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [VirtualDirectoryIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Server', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Server,
        [switch] $ADPropertiesOnly,
        [Fqdn] $DomainController,
        [Edition('2013+')] [switch] $ShowMailboxVirtualDirectories
    )
}

function New-WebServicesVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADWebServicesVirtualDirectory')]
    param(
        [string] $ApplicationRoot,
        [string] $AppPoolId,
        [string] $AppPoolIdForManagement,
        [bool] $BasicAuthentication,
        [bool] $DigestAuthentication,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $ExtendedProtectionFlags,
        [MultiValuedProperty] $ExtendedProtectionSPNList,
        [ExtendedProtectionTokenCheckingMode] $ExtendedProtectionTokenChecking,
        [uri] $ExternalUrl,
        [switch] $Force,
        [GzipLevel] $GzipLevel,
        [uri] $InternalNLBBypassUrl,
        [uri] $InternalUrl,
        [bool] $MRSProxyEnabled,
        [Edition('2010')] [Unlimited] $MRSProxyMaxConnections,
        [Edition('2013+')] [bool] $OAuthAuthentication,
        [string] $Path,
        [Edition('2013+')] [VirtualDirectoryRole] $Role,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [Edition('2013+')] [ServerIdParameter] $Server,
        [string] $WebSiteName,
        [bool] $WindowsAuthentication,
        [bool] $WSSecurityAuthentication
    )
}

function Remove-WebServicesVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [VirtualDirectoryIdParameter] $Identity,
        [Fqdn] $DomainController,
        [switch] $Force
    )
}

function Set-WebServicesVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [VirtualDirectoryIdParameter] $Identity,
        [bool] $BasicAuthentication,
        [bool] $CertificateAuthentication,
        [bool] $DigestAuthentication,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $ExtendedProtectionFlags,
        [MultiValuedProperty] $ExtendedProtectionSPNList,
        [ExtendedProtectionTokenCheckingMode] $ExtendedProtectionTokenChecking,
        [uri] $ExternalUrl,
        [switch] $Force,
        [GzipLevel] $GzipLevel,
        [uri] $InternalNLBBypassUrl,
        [uri] $InternalUrl,
        [bool] $MRSProxyEnabled,
        [Edition('2010')] [Unlimited] $MRSProxyMaxConnections,
        [Edition('2013+')] [bool] $OAuthAuthentication,
        [bool] $WindowsAuthentication,
        [bool] $WSSecurityAuthentication
    )
}
