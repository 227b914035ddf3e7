# SafeLinksPolicy

function Get-SafeLinksPolicy {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SafeLinksPolicyIdParameter] $Identity
    )
}

function New-SafeLinksPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $AdminDisplayName,
        [bool] $AllowClickThrough,
        [string] $CustomNotificationText,
        [bool] $DeliverMessageAfterScan,
        [bool] $DisableUrlRewrite,
        [MultiValuedProperty] $DoNotRewriteUrls,
        [bool] $EnableForInternalSenders,
        [bool] $EnableOrganizationBranding,
        [bool] $EnableSafeLinksForEmail,
        [bool] $EnableSafeLinksForOffice,
        [bool] $EnableSafeLinksForTeams,
        [switch] $MakeBuiltInProtection,
        [RecommendedPolicyType] $RecommendedPolicyType,
        [bool] $ScanUrls,
        [bool] $TrackClicks,
        [bool] $UseTranslatedNotificationText
    )
}

function Remove-SafeLinksPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SafeLinksPolicyIdParameter] $Identity,
        [switch] $Force
    )
}

function Set-SafeLinksPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SafeLinksPolicyIdParameter] $Identity,
        [string] $AdminDisplayName,
        [bool] $AllowClickThrough,
        [string] $CustomNotificationText,
        [bool] $DeliverMessageAfterScan,
        [bool] $DisableUrlRewrite,
        [MultiValuedProperty] $DoNotRewriteUrls,
        [bool] $EnableForInternalSenders,
        [bool] $EnableOrganizationBranding,
        [bool] $EnableSafeLinksForEmail,
        [bool] $EnableSafeLinksForOffice,
        [bool] $EnableSafeLinksForTeams,
        [hashtable] $LocalizedNotificationTextList,
        [bool] $ScanUrls,
        [bool] $TrackClicks,
        [bool] $UseTranslatedNotificationText
    )
}
