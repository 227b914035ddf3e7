# RecipientPermission

function Add-RecipientPermission {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.Permission.RecipientPermission')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RecipientIdParameter] $Identity,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $AccessRights,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SecurityPrincipalIdParameter] $Trustee
    )
}

function Get-RecipientPermission {
    [CmdletBinding()]
    [Edition('EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.Permission.RecipientPermission')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [RecipientIdParameter] $Identity,
        [MultiValuedProperty] $AccessRights,
        [switch] $IncludeTrusteeWithPrimarySmtpAddress,
        [switch] $ReadFromDomainController,
        [Unlimited] $ResultSize,
        [SecurityPrincipalIdParameter] $Trustee
    )
}

function Remove-RecipientPermission {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RecipientIdParameter] $Identity,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $AccessRights,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SecurityPrincipalIdParameter] $Trustee,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [switch] $Deny,
        [MultiValuedProperty] $MultiTrustees,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [switch] $SkipDomainValidationForMailContact,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [switch] $SkipDomainValidationForMailUser,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [switch] $SkipDomainValidationForSharedMailbox
    )
}
