# ServicePrincipal

function Get-ServicePrincipal {
    [CmdletBinding()]
    [Edition('EXO', 'SCC', 'EOP')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServicePrincipalIdParameter] $Identity,
        [OrganizationIdParameter] $Organization
    )
}

function New-ServicePrincipal {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'SCC', 'EOP')]
    param(
        [Parameter(Mandatory)] [string] $AppId,
        [Parameter(Mandatory)] [string] $ObjectId,
        [Parameter(Mandatory)] [string] $ServiceId,
        [string] $DisplayName,
        [Edition('SCC')] [OrganizationIdParameter] $Organization
    )
}

function Remove-ServicePrincipal {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO', 'SCC', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServicePrincipalIdParameter] $Identity
    )
}

function Set-ServicePrincipal {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'SCC', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0)] [ServicePrincipalIdParameter] $Identity,
        [string] $DisplayName,
        [Edition('EXO', 'EOP')] [bool] $OverrideEnforceExoAppRbacPermissions = $false
    )
}
