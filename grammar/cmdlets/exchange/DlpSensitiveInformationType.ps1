# DlpSensitiveInformationType

function Get-DlpSensitiveInformationType {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SensitiveInformationTypeIdParameter] $Identity,
        [ClassificationCapabilityType] $Capability,
        [switch] $IncludeDetails,
        [ClassificationPrimitiveElementType] $IncludeElements,
        [OrganizationIdParameter] $Organization
    )
}

function New-DlpSensitiveInformationType {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $Fingerprints,
        [string] $Description,
        [byte[]] $FileData,
        [bool] $IsExact,
        [cultureinfo] $Locale,
        [PswsHashtable] $ThresholdConfig
    )
}

function Remove-DlpSensitiveInformationType {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DataClassificationIdParameter] $Identity
    )
}

function Set-DlpSensitiveInformationType {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SensitiveInformationTypeIdParameter] $Identity,
        [string] $Description,
        [byte[]] $FileData,
        [MultiValuedProperty] $Fingerprints,
        [bool] $IsExact,
        [cultureinfo] $Locale,
        [string] $Name,
        [uint] $Threshold,
        [PswsHashtable] $ThresholdConfig
    )
}
