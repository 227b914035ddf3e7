# ExchangeServer

function Get-ExchangeServer {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.ExchangeServer')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Domain', Mandatory)] [Fqdn] $Domain,
        [Fqdn] $DomainController,
        [switch] $Status
    )
}

function Set-ExchangeServer {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Identity,
        [bool] $CustomerFeedbackEnabled,
        [Edition('2016+')] [bool] $DataCollectionEnabled,
        [Fqdn] $DomainController,
        [bool] $ErrorReportingEnabled,
        [uri] $InternetWebProxy,
        [Edition('2016+')] [MultiValuedProperty] $InternetWebProxyBypassList,
        [Edition('2016+')] [MultiValuedProperty] $MitigationsApplied,
        [Edition('2016+')] [MultiValuedProperty] $MitigationsBlocked,
        [Edition('2016+')] [bool] $MitigationsEnabled,
        [Edition('2013+')] [string] $MonitoringGroup,
        [ProductKey] $ProductKey,
        [Edition('2019+')] [string] $RingLevel,
        [string] $StaticConfigDomainController,
        [MultiValuedProperty] $StaticDomainControllers,
        [MultiValuedProperty] $StaticExcludedDomainControllers,
        [MultiValuedProperty] $StaticGlobalCatalogs
    )
}
