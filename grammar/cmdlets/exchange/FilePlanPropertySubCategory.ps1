# FilePlanPropertySubCategory

function Get-FilePlanPropertySubCategory {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity
    )
}

function New-FilePlanPropertySubCategory {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [ComplianceRuleIdParameter] $ParentId
    )
}

function Remove-FilePlanPropertySubCategory {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [switch] $ForceDeletion
    )
}

function Set-FilePlanPropertySubCategory {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [string] $DisplayName
    )
}
