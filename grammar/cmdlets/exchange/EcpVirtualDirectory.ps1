# EcpVirtualDirectory

function Get-EcpVirtualDirectory {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADEcpVirtualDirectory')]
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

function New-EcpVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADEcpVirtualDirectory')]
    param(
        [string] $AppPoolId,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $ExtendedProtectionFlags,
        [MultiValuedProperty] $ExtendedProtectionSPNList,
        [ExtendedProtectionTokenCheckingMode] $ExtendedProtectionTokenChecking,
        [uri] $ExternalUrl,
        [uri] $InternalUrl,
        [string] $Path,
        [Edition('2013+')] [VirtualDirectoryRole] $Role,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Server,
        [string] $WebSiteName
    )
}

function Remove-EcpVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [VirtualDirectoryIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-EcpVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [VirtualDirectoryIdParameter] $Identity,
        [Edition('2013+')] [bool] $AdfsAuthentication,
        [Edition('2013+')] [bool] $AdminEnabled,
        [bool] $BasicAuthentication,
        [bool] $DigestAuthentication,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $ExtendedProtectionFlags,
        [MultiValuedProperty] $ExtendedProtectionSPNList,
        [ExtendedProtectionTokenCheckingMode] $ExtendedProtectionTokenChecking,
        [MultiValuedProperty] $ExternalAuthenticationMethods,
        [uri] $ExternalUrl,
        [bool] $FormsAuthentication,
        [GzipLevel] $GzipLevel,
        [uri] $InternalUrl,
        [Edition('2019+')] [bool] $OAuthAuthentication,
        [Edition('2013+')] [bool] $OwaOptionsEnabled,
        [bool] $WindowsAuthentication
    )
}
