# DlpSensitiveInformationTypeRulePackage

function Get-DlpSensitiveInformationTypeRulePackage {
    [CmdletBinding()]
    [Edition('EXO', 'SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SensitiveInformationTypeRuleCollectionIdParameter] $Identity,
        [ClassificationCapabilityType] $Capability
    )
}

function New-DlpSensitiveInformationTypeRulePackage {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [byte[]] $FileData,
        [string] $MigrationId
    )
}

function Remove-DlpSensitiveInformationTypeRulePackage {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SensitiveInformationTypeRuleCollectionIdParameter] $Identity
    )
}

function Set-DlpSensitiveInformationTypeRulePackage {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [byte[]] $FileData
    )
}
