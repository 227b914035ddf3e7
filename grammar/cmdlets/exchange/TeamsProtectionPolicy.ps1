# TeamsProtectionPolicy

function Get-TeamsProtectionPolicy {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [TeamsProtectionPolicyIdParameter] $Identity
    )
}

function New-TeamsProtectionPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $HighConfidencePhishQuarantineTag,
        [string] $MalwareQuarantineTag,
        [OrganizationIdParameter] $Organization,
        [bool] $ZapEnabled = $false
    )
}

function Set-TeamsProtectionPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [TeamsProtectionPolicyIdParameter] $Identity,
        [string] $AdminDisplayName,
        [string] $HighConfidencePhishQuarantineTag,
        [string] $MalwareQuarantineTag,
        [bool] $ZapEnabled = $false
    )
}
