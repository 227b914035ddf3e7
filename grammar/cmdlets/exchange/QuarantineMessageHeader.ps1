# QuarantineMessageHeader

function Get-QuarantineMessageHeader {
    [CmdletBinding()]
    [Edition('EXO', 'SCC', 'EOP')]
    param(
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [QuarantineMessageIdentity] $Identity,
        [EntityType] $EntityType,
        [string] $RecipientAddress
    )
}
