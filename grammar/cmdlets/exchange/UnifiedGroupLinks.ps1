# UnifiedGroupLinks

function Add-UnifiedGroupLinks {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UnifiedGroupIdParameter] $Identity,
        [Parameter(Mandatory)] [RecipientIdParameter[]] $Links,
        [Parameter(Mandatory)] [LinkType] $LinkType
    )
}

function Get-UnifiedGroupLinks {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UnifiedGroupIdParameter] $Identity,
        [Parameter(Mandatory)] [LinkType] $LinkType,
        [Unlimited] $ResultSize
    )
}

function Remove-UnifiedGroupLinks {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UnifiedGroupIdParameter] $Identity,
        [Parameter(Mandatory)] [RecipientIdParameter[]] $Links,
        [Parameter(Mandatory)] [LinkType] $LinkType
    )
}
