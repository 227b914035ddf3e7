# EXOMailboxPermission

function Get-EXOMailboxPermission {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [Edition('EXO')]
    [ParameterSets('Default', 'Identity')]
    param(
        [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [guid] $ExternalDirectoryObjectId,
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string] $Identity,
        [Parameter(ParameterSetName = 'Identity')] [switch] $Owner,
        [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $PrimarySmtpAddress,
        [Unlimited] $ResultSize,
        [Parameter(ParameterSetName = 'Identity')] [switch] $SoftDeletedMailbox,
        [Parameter(ParameterSetName = 'Identity')] [string] $User,
        [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $UserPrincipalName
    )
}
