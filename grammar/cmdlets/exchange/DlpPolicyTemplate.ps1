# DlpPolicyTemplate

function Get-DlpPolicyTemplate {
    [CmdletBinding()]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADComplianceProgram')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [DlpPolicyIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController
    )
}

function Import-DlpPolicyTemplate {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [byte[]] $FileData
    )
}

function Remove-DlpPolicyTemplate {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [DlpPolicyIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}
