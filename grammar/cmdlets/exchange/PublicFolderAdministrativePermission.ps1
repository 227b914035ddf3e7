# PublicFolderAdministrativePermission

function Add-PublicFolderAdministrativePermission {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Instance', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Owner', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Identity', Mandatory)]
        [Parameter(ParameterSetName = 'Instance')]
        [MultiValuedProperty] $AccessRights,
        [Parameter(ParameterSetName = 'Instance', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderAdministrativeAceObject] $Instance,
        [Parameter(ParameterSetName = 'Owner', Mandatory)] [SecurityPrincipalIdParameter] $Owner,
        [Parameter(ParameterSetName = 'Identity', Mandatory)]
        [Parameter(ParameterSetName = 'Instance')]
        [SecurityPrincipalIdParameter] $User,
        [Parameter(ParameterSetName = 'Identity')] [Parameter(ParameterSetName = 'Instance')] [switch] $Deny,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'Instance')]
        [ActiveDirectorySecurityInheritance] $InheritanceType,
        [ServerIdParameter] $Server
    )
}

function Get-PublicFolderAdministrativePermission {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderIdParameter] $Identity,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Owner')] [switch] $Owner,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Server,
        [Parameter(ParameterSetName = 'Identity')] [SecurityPrincipalIdParameter] $User
    )
}

function Remove-PublicFolderAdministrativePermission {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Instance', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Identity', Mandatory)]
        [Parameter(ParameterSetName = 'Instance')]
        [MultiValuedProperty] $AccessRights,
        [Parameter(ParameterSetName = 'Instance', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderAdministrativeAceObject] $Instance,
        [Parameter(ParameterSetName = 'Identity', Mandatory)]
        [Parameter(ParameterSetName = 'Instance')]
        [SecurityPrincipalIdParameter] $User,
        [switch] $Deny,
        [Fqdn] $DomainController,
        [ActiveDirectorySecurityInheritance] $InheritanceType,
        [ServerIdParameter] $Server
    )
}
