# DlpPolicyCollection

function Export-DlpPolicyCollection {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [DlpPolicyIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController
    )
}

function Import-DlpPolicyCollection {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [DlpPolicyIdParameter] $Identity,
        [Parameter(Mandatory, Position = 1)] [byte[]] $FileData,
        [Edition('2013+')] [Fqdn] $DomainController,
        [switch] $Force
    )
}
