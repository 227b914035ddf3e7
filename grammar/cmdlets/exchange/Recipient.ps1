# Recipient

function Get-Recipient {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO', 'SCC', 'EOP')]
    [ParameterSets('Identity', 'AnrSet', 'DatabaseSet', 'RecipientPreviewFilterSet')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.ReducedRecipient')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RecipientIdParameter] $Identity,
        [Parameter(ParameterSetName = 'AnrSet')] [string] $Anr,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'RecipientPreviewFilterSet')]
        [Edition('EXO', 'SCC', 'EOP')]
        [AuthenticationType] $AuthenticationType,
        [Parameter(ParameterSetName = 'Identity')] [string] $BookmarkDisplayName,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'RecipientPreviewFilterSet')]
        [Edition('EXO', 'SCC', 'EOP')]
        [MultiValuedProperty] $Capabilities,
        [Edition('2010+')] [pscredential] $Credential,
        [Parameter(ParameterSetName = 'AnrSet', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'DatabaseSet', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2013+')]
        [DatabaseIdParameter] $Database,
        [Edition('2010+')] [Fqdn] $DomainController,
        [string] $Filter,
        [Edition('2010+')] [switch] $IgnoreDefaultScope,
        [Parameter(ParameterSetName = 'Identity')] [bool] $IncludeBookmarkObject,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'RecipientPreviewFilterSet')]
        [Edition('EXO', 'EOP')]
        [switch] $IncludeManagerWithDisplayName,
        [Edition('2016+', 'EXO', 'EOP')] [switch] $IncludeSoftDeletedRecipients,
        [Edition('2010+', 'EXO', 'EOP')] [OrganizationalUnitIdParameter] $OrganizationalUnit,
        [Edition('2013+', 'EXO', 'SCC', 'EOP')] [string[]] $Properties,
        [PropertySet] $PropertySet,
        [Edition('2010+')] [switch] $ReadFromDomainController,
        [Parameter(ParameterSetName = 'RecipientPreviewFilterSet')] [string] $RecipientPreviewFilter,
        [RecipientType[]] $RecipientType,
        [RecipientTypeDetails[]] $RecipientTypeDetails,
        [Unlimited] $ResultSize,
        [string] $SortBy
    )
}

function Update-Recipient {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RecipientIdParameter] $Identity,
        [pscredential] $Credential,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}
