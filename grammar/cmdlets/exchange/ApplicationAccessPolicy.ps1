# ApplicationAccessPolicy

function Get-ApplicationAccessPolicy {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ApplicationAccessPolicyIdParameter] $Identity
    )
}

function New-ApplicationAccessPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory)] [ApplicationAccessPolicyIdParameter] $AccessRight,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $AppId,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RecipientIdParameter] $PolicyScopeGroupID,
        [string] $Description
    )
}

function Remove-ApplicationAccessPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ApplicationAccessPolicyIdParameter] $Identity
    )
}

function Set-ApplicationAccessPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ApplicationAccessPolicyIdParameter] $Identity,
        [string] $Description
    )
}

function Test-ApplicationAccessPolicy {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RecipientIdParameter] $Identity,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $AppId
    )
}
