# OMEConfiguration

function Get-OMEConfiguration {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OMEConfigurationIdParameter] $Identity
    )
}

function New-OMEConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [OrganizationIdParameter] $Identity,
        [string] $BackgroundColor,
        [string] $DisclaimerText,
        [string] $EmailText,
        [string] $ExternalMailExpiryInDays,
        [byte[]] $Image,
        [string] $IntroductionText,
        [bool] $OTPEnabled,
        [string] $PortalText,
        [string] $PrivacyStatementUrl,
        [string] $ReadButtonText,
        [bool] $SocialIdSignIn
    )
}

function Remove-OMEConfiguration {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OMEConfigurationIdParameter] $Identity
    )
}

function Set-OMEConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OMEConfigurationIdParameter] $Identity,
        [string] $BackgroundColor,
        [string] $DisclaimerText,
        [string] $EmailText,
        [Edition('EXO')] [string] $ExternalMailExpiryInDays,
        [byte[]] $Image,
        [string] $IntroductionText,
        [bool] $OTPEnabled,
        [string] $PortalText,
        [string] $PrivacyStatementUrl,
        [string] $ReadButtonText,
        [bool] $SocialIdSignIn
    )
}
