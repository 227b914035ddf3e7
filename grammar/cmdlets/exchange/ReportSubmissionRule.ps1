# ReportSubmissionRule

function Disable-ReportSubmissionRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity
    )
}

function Enable-ReportSubmissionRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity
    )
}

function Get-ReportSubmissionRule {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [RuleIdParameter] $Identity,
        [ValidateSet('Enabled', 'Disabled')] [RuleState] $State
    )
}

function New-ReportSubmissionRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [ReportSubmissionPolicyIdParameter] $ReportSubmissionPolicy,
        [string] $Comments,
        [bool] $Enabled,
        [RecipientIdParameter[]] $SentTo
    )
}

function Remove-ReportSubmissionRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity
    )
}

function Set-ReportSubmissionRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity,
        [string] $Comments,
        [string] $Name,
        [ReportSubmissionPolicyIdParameter] $ReportSubmissionPolicy,
        [RecipientIdParameter[]] $SentTo
    )
}
