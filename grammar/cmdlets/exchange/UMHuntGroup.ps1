# UMHuntGroup

function Get-UMHuntGroup {
    [CmdletBinding()]
    [Edition('2010', '2013', '2016')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.UMHuntGroup')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [UMHuntGroupIdParameter] $Identity,
        [Fqdn] $DomainController,
        [UMDialPlanIdParameter] $UMDialPlan
    )
}

function New-UMHuntGroup {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010', '2013', '2016')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.UMHuntGroup')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [UMDialPlanIdParameter] $UMDialPlan,
        [Parameter(Mandatory)] [UMIPGatewayIdParameter] $UMIPGateway,
        [Fqdn] $DomainController,
        [string[]] $PilotIdentifier
    )
}

function Remove-UMHuntGroup {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010', '2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UMHuntGroupIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}
