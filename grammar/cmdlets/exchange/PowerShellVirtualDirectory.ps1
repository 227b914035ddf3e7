# PowerShellVirtualDirectory

function Get-PowerShellVirtualDirectory {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADPowerShellVirtualDirectory')]
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

function New-PowerShellVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADPowerShellVirtualDirectory')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [bool] $BasicAuthentication,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $ExtendedProtectionFlags,
        [MultiValuedProperty] $ExtendedProtectionSPNList,
        [Edition('2016+')] [ExtendedProtectionTokenCheckingMode] $ExtendedProtectionTokenChecking,
        [uri] $ExternalUrl,
        [uri] $InternalUrl,
        [bool] $RequireSSL,
        [VirtualDirectoryRole] $Role,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Server,
        [bool] $WindowsAuthentication
    )
}

function Remove-PowerShellVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [VirtualDirectoryIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-PowerShellVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [VirtualDirectoryIdParameter] $Identity,
        [bool] $BasicAuthentication,
        [bool] $CertificateAuthentication,
        [Fqdn] $DomainController,
        [Edition('2013+')] [MultiValuedProperty] $ExtendedProtectionFlags,
        [Edition('2013+')] [MultiValuedProperty] $ExtendedProtectionSPNList,
        [Edition('2013+')] [ExtendedProtectionTokenCheckingMode] $ExtendedProtectionTokenChecking,
        [uri] $ExternalUrl,
        [uri] $InternalUrl,
        [bool] $RequireSSL,
        [bool] $WindowsAuthentication
    )
}
