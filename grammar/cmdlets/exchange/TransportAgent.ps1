# TransportAgent

function Disable-TransportAgent {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [TransportAgentObjectId] $Identity,
        [Fqdn] $DomainController,
        [Edition('2013+')] [TransportService] $TransportService
    )
}

function Enable-TransportAgent {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [TransportAgentObjectId] $Identity,
        [Fqdn] $DomainController,
        [Edition('2013+')] [TransportService] $TransportService
    )
}

function Get-TransportAgent {
    [CmdletBinding()]
    [Edition('2010+')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [TransportAgentObjectId] $Identity,
        [Fqdn] $DomainController,
        [Edition('2013+')] [TransportService] $TransportService
    )
}

function Install-TransportAgent {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [string] $AssemblyPath,
        [Parameter(Mandatory)] [string] $TransportAgentFactory,
        [Fqdn] $DomainController,
        [Edition('2013+')] [TransportService] $TransportService
    )
}

function Set-TransportAgent {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [TransportAgentObjectId] $Identity,
        [Fqdn] $DomainController,
        [int] $Priority,
        [Edition('2013+')] [TransportService] $TransportService
    )
}

function Uninstall-TransportAgent {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [TransportAgentObjectId] $Identity,
        [Fqdn] $DomainController,
        [Edition('2013+')] [TransportService] $TransportService
    )
}
