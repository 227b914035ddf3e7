# Group

function Get-Group {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO', 'SCC', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.WindowsGroup')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [GroupIdParameter] $Identity,
        [Parameter(ParameterSetName = 'AnrSet')] [Edition('2010+', 'EXO', 'EOP')] [string] $Anr,
        [Edition('2010+')] [pscredential] $Credential,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+', 'EXO', 'EOP')] [string] $Filter,
        [Edition('2010+')] [switch] $IgnoreDefaultScope,
        [Edition('2010+', 'EXO', 'EOP')] [OrganizationalUnitIdParameter] $OrganizationalUnit,
        [Edition('2010+')] [switch] $ReadFromDomainController,
        [RecipientTypeDetails[]] $RecipientTypeDetails,
        [Unlimited] $ResultSize,
        [string] $SortBy
    )
}

function Set-Group {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [GroupIdParameter] $Identity,
        [switch] $BypassSecurityGroupManagerCheck,
        [Edition('EXO', 'EOP')] [MultiValuedProperty] $Description,
        [string] $DisplayName,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+')] [switch] $IgnoreDefaultScope,
        [bool] $IsHierarchicalGroup,
        [GeneralRecipientIdParameter[]] $ManagedBy,
        [string] $Name,
        [string] $Notes,
        [string] $PhoneticDisplayName,
        [int] $SeniorityIndex,
        [string] $SimpleDisplayName,
        [switch] $Universal,
        [SmtpAddress] $WindowsEmailAddress
    )
}
