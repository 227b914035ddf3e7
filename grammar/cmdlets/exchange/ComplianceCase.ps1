# ComplianceCase

function Get-ComplianceCase {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceCaseIdParameter] $Identity,
        [ComplianceCaseType] $CaseType = 'eDiscovery',
        [Fqdn] $DomainController,
        [switch] $RecentOnly,
        [string] $RoleGroup
    )
}

function New-ComplianceCase {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [ComplianceCaseType] $CaseType,
        [string] $Description,
        [Fqdn] $DomainController,
        [string] $ExternalId,
        [string] $SecondaryCaseType,
        [string] $SourceCaseType
    )
}

function Remove-ComplianceCase {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceCaseIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-ComplianceCase {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceCaseIdParameter] $Identity,
        [ComplianceCaseType] $CaseType,
        [switch] $Close,
        [string] $Description,
        [Fqdn] $DomainController,
        [string] $ExternalId,
        [string] $Name,
        [switch] $Reopen
    )
}
