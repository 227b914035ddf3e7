# AutodiscoverVirtualDirectory

function Get-AutodiscoverVirtualDirectory {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADAutodiscoverVirtualDirectory')]
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

function New-AutodiscoverVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADAutodiscoverVirtualDirectory')]
    param(
        [string] $ApplicationRoot,
        [string] $AppPoolId,
        [bool] $BasicAuthentication,
        [bool] $DigestAuthentication,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $ExtendedProtectionFlags,
        [MultiValuedProperty] $ExtendedProtectionSPNList,
        [ExtendedProtectionTokenCheckingMode] $ExtendedProtectionTokenChecking,
        [Edition('2010')] [uri] $ExternalUrl,
        [Edition('2010')] [uri] $InternalUrl,
        [Edition('2013+')] [bool] $OAuthAuthentication,
        [string] $Path,
        [Edition('2013+')] [VirtualDirectoryRole] $Role,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [Edition('2013+')] [ServerIdParameter] $Server,
        [string] $WebSiteName,
        [bool] $WindowsAuthentication,
        [bool] $WSSecurityAuthentication
    )
}

function Remove-AutodiscoverVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [VirtualDirectoryIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-AutodiscoverVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [VirtualDirectoryIdParameter] $Identity,
        [bool] $BasicAuthentication,
        [bool] $DigestAuthentication,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $ExtendedProtectionFlags,
        [MultiValuedProperty] $ExtendedProtectionSPNList,
        [ExtendedProtectionTokenCheckingMode] $ExtendedProtectionTokenChecking,
        [Edition('2010')] [uri] $ExternalUrl,
        [Edition('2010')] [uri] $InternalUrl,
        [Edition('2013+')] [bool] $OAuthAuthentication,
        [bool] $WindowsAuthentication,
        [bool] $WSSecurityAuthentication
    )
}
