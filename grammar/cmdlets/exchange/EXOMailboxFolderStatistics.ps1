# EXOMailboxFolderStatistics

function Get-EXOMailboxFolderStatistics {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [switch] $Archive,
        [string] $DiagnosticInfo,
        [Parameter(ValueFromPipelineByPropertyName)] [guid] $ExternalDirectoryObjectId,
        [ElcFolderType] $Folderscope,
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Identity,
        [switch] $IncludeOldestAndNewestItems,
        [switch] $IncludeSoftDeletedRecipients,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $PrimarySmtpAddress,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $UserPrincipalName
    )
}
