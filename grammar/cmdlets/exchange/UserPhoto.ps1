# UserPhoto

function Get-UserPhoto {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Data.Directory.Recipient.ADUser')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'AnrSet')] [string] $Anr,
        [pscredential] $Credential,
        [Fqdn] $DomainController,
        [string] $Filter,
        [Edition('2016+')] [switch] $GroupMailbox,
        [switch] $IgnoreDefaultScope,
        [OrganizationalUnitIdParameter] $OrganizationalUnit,
        [Edition('2016+')] [string] $PhotoType,
        [switch] $Preview,
        [switch] $ReadFromDomainController,
        [Unlimited] $ResultSize,
        [string] $SortBy
    )
}

function Remove-UserPhoto {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+')]
    [ParameterSets('Identity', 'ClearMailboxPhoto')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'ClearMailboxPhoto', Mandatory)]
        [Edition('2016+')]
        [switch] $ClearMailboxPhotoRecord,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'ClearMailboxPhoto')] [Edition('2016+')] [switch] $GroupMailbox,
        [switch] $IgnoreDefaultScope,
        [Parameter(ParameterSetName = 'ClearMailboxPhoto')] [Edition('2016+')] [string] $PhotoType
    )
}

function Set-UserPhoto {
    [CmdletBinding(DefaultParameterSetName = 'UploadPhotoData', SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'CancelPhoto', Mandatory)] [switch] $Cancel,
        [Parameter(ParameterSetName = 'UploadPhotoData', Mandatory)]
        [Parameter(ParameterSetName = 'UploadPreview')]
        [byte[]] $PictureData,
        [Parameter(ParameterSetName = 'UploadPreview')]
        [Parameter(ParameterSetName = 'UploadPhotoStream', Mandatory)]
        [Stream] $PictureStream,
        [Parameter(ParameterSetName = 'UploadPreview', Mandatory)] [switch] $Preview,
        [Parameter(ParameterSetName = 'SavePhoto', Mandatory)] [switch] $Save,
        [Fqdn] $DomainController,
        [Edition('2016+')] [switch] $GroupMailbox,
        [switch] $IgnoreDefaultScope,
        [Edition('2016+')] [string] $PhotoType,
        [switch] $UseCustomRouting
    )
}
