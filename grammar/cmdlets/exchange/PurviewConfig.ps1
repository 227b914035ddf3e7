# PurviewConfig

function Check-PurviewConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0)] [string] $CaseHoldPolicyNameOrId,
        [Parameter(Position = 1)] [string] $CaseId,
        [Parameter(Position = 2)] [PurviewConfigComponent] $Component,
        [Parameter(Position = 3)] [string] $DateTimeUTC,
        [Parameter(Position = 4)] [string] $DeviceName,
        [Parameter(Position = 5)] [string] $File,
        [Parameter(Position = 6)] [byte[]] $FileAsBytes,
        [Parameter(Position = 7)] [string] $IncidentId,
        [Parameter(Position = 8)] [string] $ItemId,
        [Parameter(Position = 9)] [string] $MessageId,
        [Parameter(Position = 10)] [OrganizationIdParameter] $Organization,
        [Parameter(Position = 11)] [string] $PolicyName,
        [Parameter(Position = 12)] [SmtpAddress] $RecipientAddress,
        [Parameter(Position = 13)] [string] $RecordId,
        [Parameter(Position = 14)] [string] $RuleName,
        [Parameter(Position = 15)] [SmtpAddress] $SenderAddress,
        [Parameter(Position = 16)] [string] $SharepointItemUniqueId,
        [Parameter(Position = 17)] [string] $SharepointSiteId,
        [Parameter(Position = 19)] [string] $SitIdentity,
        [Parameter(Position = 18)] [string] $SiteUrl,
        [Parameter(Position = 20)] [string[]] $TestCases,
        [Parameter(Position = 21)] [PurviewConfigTheme] $Theme,
        [Parameter(Position = 22)] [SmtpAddress] $UserPrincipalName,
        [Parameter(Position = 23)] [string] $Workload
    )
}

function Export-PurviewConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory)] [MultiValuedProperty] $Components,
        [Parameter(Position = 0)] [Fqdn] $DomainController,
        [Parameter(Position = 1)] [string] $PolicyName,
        [Parameter(Position = 2)] [SmtpAddress] $UserPrincipalName
    )
}
