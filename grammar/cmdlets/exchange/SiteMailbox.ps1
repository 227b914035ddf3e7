# SiteMailbox

function Get-SiteMailbox {
    [CmdletBinding()]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.TeamMailbox')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [RecipientIdParameter] $Identity,
        [string] $Anr,
        [switch] $BypassOwnerCheck,
        [switch] $DeletedSiteMailbox,
        [Fqdn] $DomainController,
        [switch] $ReadFromDomainController,
        [Unlimited] $ResultSize
    )
}

function New-SiteMailbox {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.TeamMailbox')]
    param(
        [Parameter(Position = 0)] [string] $DisplayName,
        [Parameter(Mandatory)] [uri] $SharePointUrl,
        [string] $Alias,
        [DatabaseIdParameter] $Database,
        [Fqdn] $DomainController,
        [switch] $Force,
        [string] $Name,
        [OrganizationalUnitIdParameter] $OrganizationalUnit,
        [switch] $OverrideRecipientQuotas
    )
}

function Set-SiteMailbox {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RecipientIdParameter] $Identity,
        [bool] $Active,
        [string] $DisplayName,
        [Fqdn] $DomainController,
        [switch] $Force,
        [RecipientIdParameter[]] $Members,
        [RecipientIdParameter[]] $Owners,
        [bool] $RemoveDuplicateMessages,
        [uri] $SharePointUrl,
        [bool] $ShowInMyClient,
        [Edition('2016+')] [bool] $SyncEnabled
    )
}

function Test-SiteMailbox {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.TeamMailbox')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [RecipientIdParameter] $Identity,
        [switch] $BypassOwnerCheck,
        [RecipientIdParameter] $RequestorIdentity,
        [uri] $SharePointUrl,
        [switch] $UseAppTokenOnly
    )
}

function Update-SiteMailbox {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RecipientIdParameter] $Identity,
        [switch] $BypassOwnerCheck,
        [switch] $FullSync,
        [OrganizationIdParameter] $Organization,
        [string] $Server,
        [TargetType] $Target
    )
}
