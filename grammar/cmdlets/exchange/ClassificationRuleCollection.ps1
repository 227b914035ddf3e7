# ClassificationRuleCollection

function Get-ClassificationRuleCollection {
    [CmdletBinding()]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.Management.ClassificationDefinitions.ExportableClassificationRuleCollectionPresentationObject')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ClassificationRuleCollectionIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController
    )
}

function New-ClassificationRuleCollection {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.Management.ClassificationDefinitions.ClassificationRuleCollectionPresentationObject')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [byte[]] $FileData,
        [Edition('2013+')] [Fqdn] $DomainController
    )
}

function Remove-ClassificationRuleCollection {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ClassificationRuleCollectionIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController
    )
}

function Set-ClassificationRuleCollection {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [byte[]] $FileData,
        [Edition('2013+')] [Fqdn] $DomainController
    )
}
