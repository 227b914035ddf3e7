# ServerComponentState

function Get-ServerComponentState {
    [CmdletBinding()]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.ServerComponentStatePresentationObject')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Identity,
        [string] $Component,
        [Fqdn] $DomainController
    )
}

function Set-ServerComponentState {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Identity,
        [Parameter(Mandatory)] [string] $Component,
        [Parameter(Mandatory)] [string] $Requester,
        [Parameter(Mandatory)] [ServiceState] $State,
        [Fqdn] $DomainController,
        [switch] $LocalOnly,
        [switch] $RemoteOnly,
        [int] $TimeoutInSeconds
    )
}
