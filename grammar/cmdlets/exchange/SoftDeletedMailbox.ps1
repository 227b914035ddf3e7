# SoftDeletedMailbox

function Undo-SoftDeletedMailbox {
    [CmdletBinding(DefaultParameterSetName = 'SoftDeletedMailbox', SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $SoftDeletedObject,
        [Parameter(ParameterSetName = 'PublicFolder', Mandatory)] [switch] $PublicFolder,
        [string] $DisplayName,
        [string] $Name,
        [Parameter(ParameterSetName = 'SoftDeletedMailbox')] [securestring] $Password,
        [Parameter(ParameterSetName = 'SoftDeletedMailbox')] [WindowsLiveId] $WindowsLiveID
    )
}
