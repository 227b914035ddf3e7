# TransportRuleCollection

function Export-TransportRuleCollection {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [RuleIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010')] [switch] $ExportLegacyRules,
        [Edition('EXO', 'EOP')] [RuleCollectionFormat] $Format
    )
}

function Import-TransportRuleCollection {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [RuleIdParameter] $Identity,
        [Parameter(Mandatory, Position = 1)] [byte[]] $FileData,
        [Fqdn] $DomainController,
        [Edition('2013+')] [switch] $Force
    )
}
