# UMPrompt

function Export-UMPrompt {
    [CmdletBinding(DefaultParameterSetName = 'AACustomGreeting', SupportsShouldProcess)]
    [Edition('2010', '2013', '2016')]
    [OutputType('Microsoft.Exchange.UM.UMCommon.UMPrompt')]
    param(
        [Parameter(Mandatory)] [string] $PromptFileName,
        [Parameter(ParameterSetName = 'AACustomGreeting', Mandatory)] [UMAutoAttendantIdParameter] $UMAutoAttendant,
        [Parameter(ParameterSetName = 'DPCustomGreeting', Mandatory)] [UMDialPlanIdParameter] $UMDialPlan,
        [Fqdn] $DomainController
    )
}

function Import-UMPrompt {
    [CmdletBinding(DefaultParameterSetName = 'UploadDialPlanPrompts', SupportsShouldProcess)]
    [Edition('2010', '2013', '2016')]
    param(
        [Parameter(ParameterSetName = 'UploadDialPlanPrompts', Mandatory)]
        [Parameter(ParameterSetName = 'UploadAutoAttendantPrompts', Mandatory)]
        [byte[]] $PromptFileData,
        [Parameter(Mandatory)] [string] $PromptFileName,
        [Parameter(ParameterSetName = 'UploadAutoAttendantPromptsStream', Mandatory)]
        [Parameter(ParameterSetName = 'UploadDialPlanPromptsStream', Mandatory)]
        [Stream] $PromptFileStream,
        [Parameter(ParameterSetName = 'UploadAutoAttendantPrompts', Mandatory)]
        [Parameter(ParameterSetName = 'UploadAutoAttendantPromptsStream', Mandatory)]
        [UMAutoAttendantIdParameter] $UMAutoAttendant,
        [Parameter(ParameterSetName = 'UploadDialPlanPrompts', Mandatory)]
        [Parameter(ParameterSetName = 'UploadDialPlanPromptsStream', Mandatory)]
        [UMDialPlanIdParameter] $UMDialPlan,
        [Fqdn] $DomainController
    )
}
