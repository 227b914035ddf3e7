# OabVirtualDirectory

function Get-OabVirtualDirectory {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADOabVirtualDirectory')]
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

function New-OabVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADOabVirtualDirectory')]
    param(
        [Fqdn] $DomainController,
        [MultiValuedProperty] $ExtendedProtectionFlags,
        [MultiValuedProperty] $ExtendedProtectionSPNList,
        [ExtendedProtectionTokenCheckingMode] $ExtendedProtectionTokenChecking,
        [uri] $ExternalUrl,
        [uri] $InternalUrl,
        [string] $Path,
        [int] $PollInterval,
        [switch] $Recovery,
        [bool] $RequireSSL,
        [Edition('2013+')] [VirtualDirectoryRole] $Role,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Server,
        [string] $WebSiteName
    )
}

function Remove-OabVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [VirtualDirectoryIdParameter] $Identity,
        [Fqdn] $DomainController,
        [switch] $Force
    )
}

function Set-OabVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [VirtualDirectoryIdParameter] $Identity,
        [bool] $BasicAuthentication,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $ExtendedProtectionFlags,
        [MultiValuedProperty] $ExtendedProtectionSPNList,
        [ExtendedProtectionTokenCheckingMode] $ExtendedProtectionTokenChecking,
        [uri] $ExternalUrl,
        [uri] $InternalUrl,
        [Edition('2013+')] [bool] $OAuthAuthentication,
        [int] $PollInterval,
        [bool] $RequireSSL,
        [bool] $WindowsAuthentication
    )
}
