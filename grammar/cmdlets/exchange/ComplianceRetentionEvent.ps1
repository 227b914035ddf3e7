# ComplianceRetentionEvent

function Get-ComplianceRetentionEvent {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [PolicyIdParameter] $Identity,
        [datetime] $BeginDateTime,
        [Fqdn] $DomainController,
        [datetime] $EndDateTime,
        [switch] $PreviewOnly
    )
}

function New-ComplianceRetentionEvent {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [string] $AssetId,
        [string] $Comment,
        [Fqdn] $DomainController,
        [datetime] $EventDateTime,
        [MultiValuedProperty] $EventTags,
        [ComplianceRuleIdParameter] $EventType,
        [string] $ExchangeAssetIdQuery,
        [switch] $PreviewOnly,
        [string] $SharePointAssetIdQuery
    )
}
