# ExoInformationBarrierSegment

function Get-ExoInformationBarrierSegment {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [InformationBarrierSegmentIdParameter] $Identity,
        [switch] $ShowFriendlyValues
    )
}
