# JournalRuleCollection

function Export-JournalRuleCollection {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [RuleIdParameter] $Identity,
        [Fqdn] $DomainController,
        [Edition('2010')] [switch] $ExportLegacyRules
    )
}

function Import-JournalRuleCollection {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [RuleIdParameter] $Identity,
        [Parameter(Mandatory, Position = 1)] [byte[]] $FileData,
        [Fqdn] $DomainController
    )
}
