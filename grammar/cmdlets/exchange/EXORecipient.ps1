# EXORecipient

function Get-EXORecipient {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('EXO')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string] $Identity,
        [Parameter(ParameterSetName = 'Anr')] [string] $Anr,
        [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [guid] $ExternalDirectoryObjectId,
        [string] $Filter,
        [switch] $IncludeSoftDeletedRecipients,
        [string] $OrganizationalUnit,
        [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $PrimarySmtpAddress,
        [string[]] $Properties,
        [PropertySet[]] $PropertySets,
        [string] $RecipientPreviewFilter,
        [string[]] $RecipientType,
        [string[]] $RecipientTypeDetails,
        [Unlimited] $ResultSize,
        [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $UserPrincipalName
    )
}
