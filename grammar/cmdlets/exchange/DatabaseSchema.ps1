# DatabaseSchema

function Update-DatabaseSchema {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseIdParameter] $Identity,
        [Parameter(Mandatory)] [uint16] $MajorVersion,
        [Parameter(Mandatory)] [uint16] $MinorVersion
    )
}
