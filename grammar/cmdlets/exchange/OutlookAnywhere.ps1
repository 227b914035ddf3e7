# OutlookAnywhere

function Disable-OutlookAnywhere {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [VirtualDirectoryIdParameter] $Identity,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Server', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Server
    )
}

function Enable-OutlookAnywhere {
    [CmdletBinding(DefaultParameterSetName = 'CustomIdentity', SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(ParameterSetName = 'CustomIdentity', Mandatory)] [AuthenticationMethod] $ClientAuthenticationMethod,
        [Parameter(ParameterSetName = 'DefaultIdentity', Mandatory)] [AuthenticationMethod] $DefaultAuthenticationMethod,
        [Parameter(Mandatory)] [Hostname] $ExternalHostname,
        [Parameter(Mandatory)] [bool] $SSLOffloading,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $ExtendedProtectionFlags,
        [MultiValuedProperty] $ExtendedProtectionSPNList,
        [ExtendedProtectionTokenCheckingMode] $ExtendedProtectionTokenChecking,
        [Parameter(ParameterSetName = 'CustomIdentity')] [MultiValuedProperty] $IISAuthenticationMethods,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Server
    )
}

function Get-OutlookAnywhere {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADRpcHttpVirtualDirectory')]
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

function Set-OutlookAnywhere {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [VirtualDirectoryIdParameter] $Identity,
        [Edition('2010')] [AuthenticationMethod] $ClientAuthenticationMethod,
        [AuthenticationMethod] $DefaultAuthenticationMethod,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $ExtendedProtectionFlags,
        [MultiValuedProperty] $ExtendedProtectionSPNList,
        [ExtendedProtectionTokenCheckingMode] $ExtendedProtectionTokenChecking,
        [Edition('2013+')] [AuthenticationMethod] $ExternalClientAuthenticationMethod,
        [Edition('2013+')] [bool] $ExternalClientsRequireSsl,
        [Hostname] $ExternalHostname,
        [MultiValuedProperty] $IISAuthenticationMethods,
        [Edition('2013+')] [AuthenticationMethod] $InternalClientAuthenticationMethod,
        [Edition('2013+')] [bool] $InternalClientsRequireSsl,
        [Edition('2013+')] [string] $InternalHostname,
        [string] $Name,
        [bool] $SSLOffloading
    )
}
