# QuarantineMessageHeader

function Get-QuarantineMessageHeader {
    [CmdletBinding()]
    [Edition('EXO', 'SCC', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [QuarantineMessageIdentity] $Identity,
        [EntityType] $EntityType,
        [string] $RecipientAddress
    )
}
