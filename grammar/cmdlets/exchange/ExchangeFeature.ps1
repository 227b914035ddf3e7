# ExchangeFeature

function Get-ExchangeFeature {
    [CmdletBinding()]
    [Edition('2019+')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Identity,
        [MultiValuedProperty] $FeatureID,
        [string] $RingLevel,
        [string] $Status
    )
}

function Set-ExchangeFeature {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2019+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Identity,
        [switch] $Approve,
        [switch] $Block,
        [MultiValuedProperty] $FeatureID
    )
}
