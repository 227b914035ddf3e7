# UMIPGateway

function Disable-UMIPGateway {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010', '2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UMIPGatewayIdParameter] $Identity,
        [Fqdn] $DomainController,
        [bool] $Immediate
    )
}

function Enable-UMIPGateway {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010', '2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UMIPGatewayIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Get-UMIPGateway {
    [CmdletBinding()]
    [Edition('2010', '2013', '2016')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.UMIPGateway')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [UMIPGatewayIdParameter] $Identity,
        [Fqdn] $DomainController,
        [switch] $IncludeSimulator
    )
}

function New-UMIPGateway {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010', '2013', '2016')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.UMIPGateway')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [UMSmartHost] $Address,
        [Fqdn] $DomainController,
        [Edition('2013', '2016')] [IPAddressFamily] $IPAddressFamily,
        [UMDialPlanIdParameter] $UMDialPlan
    )
}

function Remove-UMIPGateway {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010', '2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UMIPGatewayIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-UMIPGateway {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010', '2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UMIPGatewayIdParameter] $Identity,
        [UMSmartHost] $Address,
        [bool] $DelayedSourcePartyInfoEnabled,
        [Fqdn] $DomainController,
        [switch] $ForceUpgrade,
        [Edition('2013', '2016')] [IPAddressFamily] $IPAddressFamily,
        [bool] $MessageWaitingIndicatorAllowed,
        [string] $Name,
        [bool] $OutcallsAllowed,
        [int] $Port,
        [bool] $Simulator,
        [GatewayStatus] $Status
    )
}
