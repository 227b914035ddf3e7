# SensitiveInformationScanRule

function Get-SensitiveInformationScanRule {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [PolicyIdParameter] $Policy
    )
}

function New-SensitiveInformationScanRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [PolicyIdParameter] $Policy,
        [Parameter(Mandatory)] [Workload] $Workload,
        [string] $Comment,
        [datetime] $ContentCreatedOrUpdatedDateFrom,
        [datetime] $ContentCreatedOrUpdatedDateTo,
        [MultiValuedProperty] $ContentExtensionMatchesWords,
        [MultiValuedProperty] $ContentPropertyContainsWords,
        [MultiValuedProperty] $ExceptIfContentExtensionMatchesWords,
        [MultiValuedProperty] $ExceptIfContentPropertyContainsWords,
        [bool] $StartImpactAssessment
    )
}

function Remove-SensitiveInformationScanRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity
    )
}

function Set-SensitiveInformationScanRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [string] $Comment,
        [datetime] $ContentCreatedOrUpdatedDateFrom,
        [datetime] $ContentCreatedOrUpdatedDateTo,
        [MultiValuedProperty] $ContentExtensionMatchesWords,
        [MultiValuedProperty] $ContentPropertyContainsWords,
        [MultiValuedProperty] $ExceptIfContentExtensionMatchesWords,
        [MultiValuedProperty] $ExceptIfContentPropertyContainsWords,
        [bool] $StartImpactAssessment,
        [Workload] $Workload
    )
}
