# MailboxFolder

function Get-MailboxFolder {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.MailboxFolder')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxFolderIdParameter] $Identity,
        [Parameter(ParameterSetName = 'GetChildren', Mandatory)] [switch] $GetChildren,
        [Parameter(ParameterSetName = 'Recurse', Mandatory)] [switch] $Recurse,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $MailFolderOnly,
        [Unlimited] $ResultSize
    )
}

function New-MailboxFolder {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.MailboxFolder')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [MailboxFolderIdParameter] $Parent,
        [Fqdn] $DomainController
    )
}
