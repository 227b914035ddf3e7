# OrganizationRelationship

function Get-OrganizationRelationship {
    [CmdletBinding()]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.OrganizationRelationship')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OrganizationRelationshipIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function New-OrganizationRelationship {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.OrganizationRelationship')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $DomainNames,
        [bool] $ArchiveAccessEnabled,
        [bool] $DeliveryReportEnabled,
        [Edition('2010+')] [Fqdn] $DomainController,
        [bool] $Enabled,
        [bool] $FreeBusyAccessEnabled,
        [FreeBusyAccessLevel] $FreeBusyAccessLevel,
        [GroupIdParameter] $FreeBusyAccessScope,
        [Edition('EXO', 'EOP')] [MailboxMoveCapability] $MailboxMoveCapability,
        [bool] $MailboxMoveEnabled,
        [Edition('EXO', 'EOP')] [MultiValuedProperty] $MailboxMovePublishedScopes,
        [bool] $MailTipsAccessEnabled,
        [MailTipsAccessLevel] $MailTipsAccessLevel,
        [GroupIdParameter] $MailTipsAccessScope,
        [Edition('EXO', 'EOP')] [string] $OAuthApplicationId,
        [SmtpAddress] $OrganizationContact,
        [Edition('2013+', 'EXO', 'EOP')] [bool] $PhotosEnabled,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [uri] $TargetApplicationUri,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [uri] $TargetAutodiscoverEpr,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [uri] $TargetOwaURL,
        [uri] $TargetSharingEpr
    )
}

function Remove-OrganizationRelationship {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OrganizationRelationshipIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Set-OrganizationRelationship {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OrganizationRelationshipIdParameter] $Identity,
        [bool] $ArchiveAccessEnabled,
        [bool] $DeliveryReportEnabled,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $DomainNames,
        [bool] $Enabled,
        [switch] $Force,
        [bool] $FreeBusyAccessEnabled,
        [FreeBusyAccessLevel] $FreeBusyAccessLevel,
        [GroupIdParameter] $FreeBusyAccessScope,
        [Edition('EXO', 'EOP')] [MailboxMoveCapability] $MailboxMoveCapability,
        [bool] $MailboxMoveEnabled,
        [Edition('EXO', 'EOP')] [MultiValuedProperty] $MailboxMovePublishedScopes,
        [bool] $MailTipsAccessEnabled,
        [MailTipsAccessLevel] $MailTipsAccessLevel,
        [GroupIdParameter] $MailTipsAccessScope,
        [string] $Name,
        [Edition('EXO', 'EOP')] [string] $OAuthApplicationId,
        [SmtpAddress] $OrganizationContact,
        [Edition('2013+', 'EXO', 'EOP')] [bool] $PhotosEnabled,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [uri] $TargetApplicationUri,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [uri] $TargetAutodiscoverEpr,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [uri] $TargetOwaURL,
        [uri] $TargetSharingEpr
    )
}

function Test-OrganizationRelationship {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Management.Sharing.TestOrganizationRelationshipResult')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OrganizationRelationshipIdParameter] $Identity,
        [Parameter(Mandatory)] [RecipientIdParameter] $UserIdentity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}
