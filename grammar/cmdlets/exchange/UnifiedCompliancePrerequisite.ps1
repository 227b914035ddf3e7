# UnifiedCompliancePrerequisite

function Install-UnifiedCompliancePrerequisite {
    [CmdletBinding(DefaultParameterSetName = 'Initialize')]
    [Edition('SCC')]
    param(
        [Parameter(ParameterSetName = 'Initialize')] [switch] $ForceInitialize,
        [Parameter(ParameterSetName = 'LoadOnly')] [switch] $LoadOnly,
        [Parameter(ParameterSetName = 'Initialize')] [SmtpAddress] $PolicyCenterSiteOwner
    )
}
