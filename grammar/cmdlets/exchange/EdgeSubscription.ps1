# EdgeSubscription

function Get-EdgeSubscription {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.Server')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [TransportServerIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function New-EdgeSubscription {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.Server')]
    param(
        [timespan] $AccountExpiryDuration,
        [bool] $CreateInboundSendConnector,
        [bool] $CreateInternetSendConnector,
        [Fqdn] $DomainController,
        [byte[]] $FileData,
        [LongPath] $FileName,
        [switch] $Force,
        [AdSiteIdParameter] $Site
    )
}

function Remove-EdgeSubscription {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [TransportServerIdParameter] $Identity,
        [Fqdn] $DomainController,
        [switch] $Force
    )
}
