# PublicFolderClientPermission

function Add-PublicFolderClientPermission {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.MailboxFolder')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderIdParameter] $Identity,
        [Parameter(Mandatory)] [MultiValuedProperty] $AccessRights,
        [Parameter(Mandatory)] [PublicFolderUserIdParameter] $User,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010')] [ServerIdParameter] $Server
    )
}

function Get-PublicFolderClientPermission {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.MailboxFolder')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO')] [Unlimited] $ResultSize,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [Edition('2010')] [ServerIdParameter] $Server,
        [PublicFolderUserIdParameter] $User,
        [Edition('2013+', 'EXO')] [MailboxIdParameter] $Mailbox
    )
}

function Remove-PublicFolderClientPermission {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderIdParameter] $Identity,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010')]
        [MultiValuedProperty] $AccessRights,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [PublicFolderUserIdParameter] $User,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010')] [ServerIdParameter] $Server
    )
}
