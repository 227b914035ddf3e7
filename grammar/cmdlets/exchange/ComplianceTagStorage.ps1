# ComplianceTagStorage

function Enable-ComplianceTagStorage {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [string] $RecordsManagementSecurityGroupEmail
    )
}

function Get-ComplianceTagStorage {
    [CmdletBinding()]
    [Edition('EXO', 'SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [PolicyIdParameter] $Identity,
        [Edition('SCC')] [OrganizationIdParameter] $Organization
    )
}
