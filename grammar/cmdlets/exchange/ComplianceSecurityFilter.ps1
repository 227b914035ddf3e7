# ComplianceSecurityFilter

function Get-ComplianceSecurityFilter {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2016+', 'SCC')]
    param(
        [ComplianceSecurityFilterActionType] $Action,
        [string] $FilterName,
        [string] $User
    )
}

function New-ComplianceSecurityFilter {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2016+', 'SCC')]
    param(
        [Parameter(Mandatory)] [ComplianceSecurityFilterActionType] $Action,
        [Parameter(Mandatory)] [string] $FilterName,
        [Parameter(Mandatory)] [MultiValuedProperty] $Users,
        [string] $Description,
        [MultiValuedProperty] $Filters,
        [string] $Region
    )
}

function Remove-ComplianceSecurityFilter {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2016+', 'SCC')]
    param(
        [Parameter(Mandatory)] [string] $FilterName
    )
}

function Set-ComplianceSecurityFilter {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2016+', 'SCC')]
    param(
        [Parameter(Mandatory)] [string] $FilterName,
        [ComplianceSecurityFilterActionType] $Action,
        [string] $Description,
        [MultiValuedProperty] $Filters,
        [string] $Region,
        [MultiValuedProperty] $Users
    )
}
