# EXOMailboxFolderPermission

function Get-EXOMailboxFolderPermission {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Identity,
        [Parameter(ValueFromPipelineByPropertyName)] [guid] $ExternalDirectoryObjectId,
        [switch] $GroupMailbox,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $PrimarySmtpAddress,
        [string] $User,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $UserPrincipalName
    )
}
