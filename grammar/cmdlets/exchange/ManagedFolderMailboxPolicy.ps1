# ManagedFolderMailboxPolicy

function Get-ManagedFolderMailboxPolicy {
    [CmdletBinding()]
    [Edition('2010')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ManagedFolderMailboxPolicy')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function New-ManagedFolderMailboxPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ManagedFolderMailboxPolicy')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Fqdn] $DomainController,
        [ELCFolderIdParameter[]] $ManagedFolderLinks
    )
}

function Remove-ManagedFolderMailboxPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [Fqdn] $DomainController,
        [switch] $Force
    )
}

function Set-ManagedFolderMailboxPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [Fqdn] $DomainController,
        [ELCFolderIdParameter[]] $ManagedFolderLinks,
        [string] $Name
    )
}
