# TenantAllowBlockListSpoofItems

function Get-TenantAllowBlockListSpoofItems {
    [CmdletBinding()]
    [Edition('EXO', 'SCC', 'EOP')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [HostedConnectionFilterPolicyIdParameter] $Identity,
        [string] $Action,
        [string] $SpoofType
    )
}

function New-TenantAllowBlockListSpoofItems {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'SCC', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [HostedConnectionFilterPolicyIdParameter] $Identity,
        [Parameter(Mandatory)] [SupportsWildcards()] [string] $SendingInfrastructure,
        [Parameter(Mandatory)] [SupportsWildcards()] [string] $SpoofedUser,
        [Parameter(Mandatory)] [string] $SpoofType,
        [Parameter(Mandatory)] [string] $Action
    )
}

function Remove-TenantAllowBlockListSpoofItems {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO', 'SCC', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [HostedConnectionFilterPolicyIdParameter] $Identity,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $Ids
    )
}

function Set-TenantAllowBlockListSpoofItems {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'SCC', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [HostedConnectionFilterPolicyIdParameter] $Identity,
        [Parameter(Mandatory)] [string] $Action,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $Ids
    )
}
