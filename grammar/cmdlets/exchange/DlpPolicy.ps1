# DlpPolicy

function Get-DlpPolicy {
    [CmdletBinding()]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.MessagingPolicies.CompliancePrograms.Tasks.DlpPolicy')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [DlpPolicyIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController
    )
}

function New-DlpPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADComplianceProgram')]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [string] $Description,
        [Edition('2013+')] [Fqdn] $DomainController,
        [RuleMode] $Mode,
        [hashtable] $Parameters,
        [RuleState] $State,
        [string] $Template,
        [byte[]] $TemplateData
    )
}

function Remove-DlpPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DlpPolicyIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController
    )
}

function Set-DlpPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DlpPolicyIdParameter] $Identity,
        [string] $Description,
        [Edition('2013+')] [Fqdn] $DomainController,
        [RuleMode] $Mode,
        [string] $Name,
        [RuleState] $State
    )
}
