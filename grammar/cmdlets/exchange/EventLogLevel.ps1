# EventLogLevel

function Get-EventLogLevel {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.EventCategoryObject')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ECIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Server', Mandatory)] [ServerIdParameter] $Server,
        [Fqdn] $DomainController
    )
}

function Set-EventLogLevel {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ECIdParameter] $Identity,
        [Parameter(Mandatory)] [ECIdParameter] $Level
    )
}
