# CmdletExtensionAgent

function Disable-CmdletExtensionAgent {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [CmdletExtensionAgentIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Enable-CmdletExtensionAgent {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [CmdletExtensionAgentIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Get-CmdletExtensionAgent {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.CmdletExtensionAgent')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [CmdletExtensionAgentIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Filters')] [string] $Assembly,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Filters')] [bool] $Enabled
    )
}

function Set-CmdletExtensionAgent {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [CmdletExtensionAgentIdParameter] $Identity,
        [Fqdn] $DomainController,
        [string] $Name,
        [byte] $Priority
    )
}
