# AuthRedirect

function Get-AuthRedirect {
    [CmdletBinding()]
    [Edition('2010+')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AuthRedirectIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function New-AuthRedirect {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory)] [AuthScheme] $AuthScheme,
        [Parameter(Mandatory)] [string] $TargetUrl,
        [Fqdn] $DomainController
    )
}

function Remove-AuthRedirect {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AuthRedirectIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-AuthRedirect {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AuthRedirectIdParameter] $Identity,
        [Fqdn] $DomainController,
        [string] $TargetUrl
    )
}
