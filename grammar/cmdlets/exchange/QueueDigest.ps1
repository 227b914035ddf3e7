# QueueDigest

function Get-QueueDigest {
    [CmdletBinding(DefaultParameterSetName = 'Server')]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Data.QueueDigest.QueueDigestPresentationObject')]
    param(
        [Parameter(ParameterSetName = 'Dag', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MultiValuedProperty] $Dag,
        [Parameter(ParameterSetName = 'Forest', Mandatory)] [switch] $Forest,
        [Parameter(ParameterSetName = 'Server', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MultiValuedProperty] $Server,
        [Parameter(ParameterSetName = 'Site', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MultiValuedProperty] $Site,
        [DetailsLevel] $DetailsLevel,
        [string] $Filter,
        [QueueDigestGroupBy] $GroupBy,
        [Unlimited] $ResultSize,
        [EnhancedTimeSpan] $Timeout
    )
}
