# ExchangeAssistanceConfig

function Get-ExchangeAssistanceConfig {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ExchangeAssistance')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OrganizationIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-ExchangeAssistanceConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OrganizationIdParameter] $Identity,
        [bool] $CommunityLinkDisplayEnabled,
        [uri] $CommunityURL,
        [bool] $ControlPanelFeedbackEnabled,
        [uri] $ControlPanelFeedbackURL,
        [uri] $ControlPanelHelpURL,
        [Fqdn] $DomainController,
        [bool] $ExchangeHelpAppOnline,
        [bool] $ManagementConsoleFeedbackEnabled,
        [uri] $ManagementConsoleFeedbackURL,
        [uri] $ManagementConsoleHelpURL,
        [bool] $OWAFeedbackEnabled,
        [uri] $OWAFeedbackURL,
        [uri] $OWAHelpURL,
        [bool] $OWALightFeedbackEnabled,
        [uri] $OWALightFeedbackURL,
        [uri] $OWALightHelpURL,
        [bool] $PrivacyLinkDisplayEnabled,
        [uri] $PrivacyStatementURL
    )
}
