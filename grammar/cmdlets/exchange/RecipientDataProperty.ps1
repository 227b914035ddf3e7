# RecipientDataProperty

function Export-RecipientDataProperty {
    [CmdletBinding(DefaultParameterSetName = 'ExportPicture', SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxUserContactIdParameter] $Identity,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'ExportPicture')] [switch] $Picture,
        [Parameter(ParameterSetName = 'ExportSpokenName')] [switch] $SpokenName
    )
}

function Import-RecipientDataProperty {
    [CmdletBinding(DefaultParameterSetName = 'ImportPicture', SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxUserContactIdParameter] $Identity,
        [Parameter(Mandatory)] [byte[]] $FileData,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'ImportPicture')] [switch] $Picture,
        [Parameter(ParameterSetName = 'ImportSpokenName')] [Edition('2010+')] [switch] $SpokenName
    )
}
