# RpcClientAccess

function Get-RpcClientAccess {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ExchangeRpcClientAccess')]
    param(
        [Fqdn] $DomainController,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Server
    )
}

function New-RpcClientAccess {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Server,
        [string] $BlockedClientVersions,
        [Fqdn] $DomainController,
        [bool] $EncryptionRequired,
        [int] $MaximumConnections
    )
}

function Remove-RpcClientAccess {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Server,
        [Fqdn] $DomainController
    )
}

function Set-RpcClientAccess {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Server,
        [string] $BlockedClientVersions,
        [Fqdn] $DomainController,
        [bool] $EncryptionRequired,
        [int] $MaximumConnections,
        [string] $Name
    )
}
