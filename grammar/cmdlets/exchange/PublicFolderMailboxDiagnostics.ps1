# PublicFolderMailboxDiagnostics

function Get-PublicFolderMailboxDiagnostics {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    [OutputType('System.String')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController,
        [switch] $IncludeDumpsterInfo,
        [switch] $IncludeHierarchyInfo
    )
}
