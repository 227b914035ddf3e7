# DataClassification

function Get-DataClassification {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.Management.ClassificationDefinitions.DataClassificationPresentationObject')]
    param(
        [Parameter(ParameterSetName = 'RuleCollectionIdentity', Position = 0)]
        [ClassificationRuleCollectionIdParameter] $ClassificationRuleCollectionIdentity,
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DataClassificationIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController
    )
}

function New-DataClassification {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Mandatory)] [string] $Description,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $Fingerprints,
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [ClassificationRuleCollectionIdParameter] $ClassificationRuleCollectionIdentity,
        [Edition('2013+')] [Fqdn] $DomainController,
        [cultureinfo] $Locale
    )
}

function Remove-DataClassification {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DataClassificationIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController
    )
}

function Set-DataClassification {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DataClassificationIdParameter] $Identity,
        [string] $Description,
        [Edition('2013+')] [Fqdn] $DomainController,
        [MultiValuedProperty] $Fingerprints,
        [switch] $IsDefault,
        [cultureinfo] $Locale,
        [string] $Name
    )
}

function Test-DataClassification {
    [CmdletBinding()]
    [Edition('2016+', 'EXO', 'SCC')]
    param(
        [string[]] $ClassificationNames,
        [Parameter(Position = 0)] [Edition('EXO', 'SCC')] [DiagnosticPlatform] $DiagnosticPlatform,
        [Parameter(Position = 1)] [Edition('EXO', 'SCC')] [DiagnosticPurpose] $DiagnosticPurpose,
        [Edition('2016+', 'SCC')] [Fqdn] $DomainController,
        [Edition('EXO', 'SCC')] [string] $FileExtension,
        [Parameter(ValueFromPipeline)] [TestTextExtractionResult[]] $TestTextExtractionResults,
        [string] $TextToClassify
    )
}
