# UnifiedAuditLogRetentionPolicy

function Get-UnifiedAuditLogRetentionPolicy {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [string] $Operation,
        [AuditRecordType] $RecordType,
        [ValidateSet('ThreeMonths', 'SixMonths', 'NineMonths', 'TwelveMonths', 'TenYears')]
        [UnifiedAuditLogRetentionDuration] $RetentionDuration,
        [string] $UserId
    )
}

function New-UnifiedAuditLogRetentionPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [int] $Priority,
        [Parameter(Mandatory)]
        [ValidateSet('ThreeMonths', 'SixMonths', 'NineMonths', 'TwelveMonths', 'TenYears')]
        [UnifiedAuditLogRetentionDuration] $RetentionDuration,
        [string] $Description,
        [MultiValuedProperty] $Operations,
        [MultiValuedProperty] $RecordTypes,
        [MultiValuedProperty] $UserIds
    )
}

function Remove-UnifiedAuditLogRetentionPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [Fqdn] $DomainController,
        [switch] $ForceDeletion
    )
}

function Set-UnifiedAuditLogRetentionPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [Parameter(Mandatory)] [int] $Priority,
        [Parameter(Mandatory)]
        [ValidateSet('ThreeMonths', 'SixMonths', 'NineMonths', 'TwelveMonths', 'TenYears')]
        [UnifiedAuditLogRetentionDuration] $RetentionDuration,
        [string] $Description,
        [MultiValuedProperty] $Operations,
        [MultiValuedProperty] $RecordTypes,
        [MultiValuedProperty] $UserIds
    )
}
