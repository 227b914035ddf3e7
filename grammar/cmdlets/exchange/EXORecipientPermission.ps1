# EXORecipientPermission

function Get-EXORecipientPermission {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [Edition('EXO')]
    [ParameterSets('Default', 'Identity')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string] $Identity,
        [MultiValuedProperty] $AccessRights,
        [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [guid] $ExternalDirectoryObjectId,
        [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $PrimarySmtpAddress,
        [Unlimited] $ResultSize,
        [string] $Trustee,
        [Parameter(ParameterSetName = 'Identity', ValueFromPipelineByPropertyName)] [string] $UserPrincipalName
    )
}
