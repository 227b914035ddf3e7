# MailboxAssistant

function Start-MailboxAssistant {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2019+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UserIdParameter] $Identity,
        [Parameter(Mandatory)] [string] $AssistantName,
        [Fqdn] $DomainController,
        [string] $Parameters,
        [switch] $SoftDeletedMailbox
    )
}
