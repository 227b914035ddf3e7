# SafeAttachmentPolicy

function Get-SafeAttachmentPolicy {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SafeAttachmentPolicyIdParameter] $Identity
    )
}

function New-SafeAttachmentPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [SafeAttachmentAction] $Action,
        [string] $AdminDisplayName,
        [bool] $Enable,
        [switch] $MakeBuiltInProtection,
        [string] $QuarantineTag,
        [RecommendedPolicyType] $RecommendedPolicyType,
        [bool] $Redirect,
        [SmtpAddress] $RedirectAddress
    )
}

function Remove-SafeAttachmentPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SafeAttachmentPolicyIdParameter] $Identity,
        [switch] $Force
    )
}

function Set-SafeAttachmentPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SafeAttachmentPolicyIdParameter] $Identity,
        [SafeAttachmentAction] $Action,
        [string] $AdminDisplayName,
        [bool] $Enable,
        [string] $QuarantineTag,
        [bool] $Redirect,
        [SmtpAddress] $RedirectAddress
    )
}
