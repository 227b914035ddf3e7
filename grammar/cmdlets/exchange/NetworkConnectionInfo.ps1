# NetworkConnectionInfo

function Get-NetworkConnectionInfo {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Management.SystemConfigurationTasks.NetworkConnectionInfo')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}
