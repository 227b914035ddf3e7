# SecOpsOverridePolicy

function Get-SecOpsOverridePolicy {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [PolicyIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function New-SecOpsOverridePolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [MultiValuedProperty] $SentTo,
        [string] $Comment,
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [switch] $Force
    )
}

function Remove-SecOpsOverridePolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [Fqdn] $DomainController,
        [switch] $ForceDeletion
    )
}

function Set-SecOpsOverridePolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [MultiValuedProperty] $AddSentTo,
        [string] $Comment,
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [switch] $Force,
        [MultiValuedProperty] $RemoveSentTo
    )
}
