# DataEncryptionPolicy

function Get-DataEncryptionPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DataEncryptionPolicyIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function New-DataEncryptionPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [MultiValuedProperty] $AzureKeyIDs,
        [string] $Description,
        [Fqdn] $DomainController,
        [bool] $Enabled
    )
}

function Set-DataEncryptionPolicy {
    [CmdletBinding(DefaultParameterSetName = 'DCAdminPurgeKeyRequest', SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    [ParameterSets('DCAdminPurgeKeyRequest', 'TenantAdminPurgeKeyRequest', 'RefreshKey', 'ReplaceKey')]
    param(
        [Parameter(ParameterSetName = 'ReplaceKey', Mandatory)] [Edition('EXO')] [MultiValuedProperty] $AzureKeyIDs,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('EXO')]
        [DataEncryptionPolicyIdParameter] $Identity,
        [Parameter(ParameterSetName = 'DCAdminPurgeKeyRequest')]
        [Parameter(ParameterSetName = 'TenantAdminPurgeKeyRequest', Mandatory)]
        [string] $PermanentDataPurgeContact,
        [Parameter(ParameterSetName = 'DCAdminPurgeKeyRequest', Mandatory)]
        [Parameter(ParameterSetName = 'TenantAdminPurgeKeyRequest', Mandatory)]
        [string] $PermanentDataPurgeReason,
        [Parameter(ParameterSetName = 'TenantAdminPurgeKeyRequest', Mandatory)] [switch] $PermanentDataPurgeRequested,
        [Parameter(ParameterSetName = 'RefreshKey', Mandatory)] [Edition('EXO')] [switch] $Refresh,
        [Parameter(ParameterSetName = 'ReplaceKey', Mandatory)] [Edition('EXO')] [switch] $Replace,
        [Edition('EXO')] [string] $Description,
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [Parameter(ParameterSetName = 'DCAdminPurgeKeyRequest')]
        [Parameter(ParameterSetName = 'TenantAdminPurgeKeyRequest')]
        [switch] $Force,
        [Edition('EXO')] [string] $Name
    )
}
