# ADPermission

function Add-ADPermission {
    [CmdletBinding(DefaultParameterSetName = 'AccessRights', SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(ParameterSetName = 'AccessRights', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Owner', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Instance', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ADRawEntryIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Instance', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ADAcePresentationObject] $Instance,
        [Parameter(ParameterSetName = 'Owner', Mandatory)] [SecurityPrincipalIdParameter] $Owner,
        [Parameter(ParameterSetName = 'AccessRights', Mandatory)]
        [Parameter(ParameterSetName = 'Instance')]
        [SecurityPrincipalIdParameter] $User,
        [Parameter(ParameterSetName = 'AccessRights')]
        [Parameter(ParameterSetName = 'Instance')]
        [ActiveDirectoryRights[]] $AccessRights,
        [Parameter(ParameterSetName = 'AccessRights')]
        [Parameter(ParameterSetName = 'Instance')]
        [ADSchemaObjectIdParameter[]] $ChildObjectTypes,
        [Parameter(ParameterSetName = 'AccessRights')] [Parameter(ParameterSetName = 'Instance')] [switch] $Deny,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'AccessRights')]
        [Parameter(ParameterSetName = 'Instance')]
        [ExtendedRightIdParameter[]] $ExtendedRights,
        [Parameter(ParameterSetName = 'AccessRights')]
        [Parameter(ParameterSetName = 'Instance')]
        [ActiveDirectorySecurityInheritance] $InheritanceType,
        [Parameter(ParameterSetName = 'AccessRights')]
        [Parameter(ParameterSetName = 'Instance')]
        [ADSchemaObjectIdParameter] $InheritedObjectType,
        [Parameter(ParameterSetName = 'AccessRights')]
        [Parameter(ParameterSetName = 'Instance')]
        [ADSchemaObjectIdParameter[]] $Properties
    )
}

function Get-ADPermission {
    [CmdletBinding(DefaultParameterSetName = 'AccessRights')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ADRawEntryIdParameter] $Identity,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Owner')] [switch] $Owner,
        [Parameter(ParameterSetName = 'AccessRights')] [SecurityPrincipalIdParameter] $User
    )
}

function Remove-ADPermission {
    [CmdletBinding(DefaultParameterSetName = 'AccessRights', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(ParameterSetName = 'AccessRights', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Owner', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Instance', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ADRawEntryIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Instance', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ADAcePresentationObject] $Instance,
        [Parameter(ParameterSetName = 'AccessRights', Mandatory)]
        [Parameter(ParameterSetName = 'Instance')]
        [SecurityPrincipalIdParameter] $User,
        [Parameter(ParameterSetName = 'AccessRights')]
        [Parameter(ParameterSetName = 'Instance')]
        [ActiveDirectoryRights[]] $AccessRights,
        [Parameter(ParameterSetName = 'AccessRights')]
        [Parameter(ParameterSetName = 'Instance')]
        [ADSchemaObjectIdParameter[]] $ChildObjectTypes,
        [Parameter(ParameterSetName = 'AccessRights')] [Parameter(ParameterSetName = 'Instance')] [switch] $Deny,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'AccessRights')]
        [Parameter(ParameterSetName = 'Instance')]
        [ExtendedRightIdParameter[]] $ExtendedRights,
        [Parameter(ParameterSetName = 'AccessRights')]
        [Parameter(ParameterSetName = 'Instance')]
        [ActiveDirectorySecurityInheritance] $InheritanceType,
        [Parameter(ParameterSetName = 'AccessRights')]
        [Parameter(ParameterSetName = 'Instance')]
        [ADSchemaObjectIdParameter] $InheritedObjectType,
        [Parameter(ParameterSetName = 'AccessRights')]
        [Parameter(ParameterSetName = 'Instance')]
        [ADSchemaObjectIdParameter[]] $Properties
    )
}
