# M365DataAtRestEncryptionPolicy

function Get-M365DataAtRestEncryptionPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DataEncryptionPolicyIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function New-M365DataAtRestEncryptionPolicy {
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

function Set-M365DataAtRestEncryptionPolicy {
    [CmdletBinding(DefaultParameterSetName = 'TenantAdminPurgeKeyRequest', SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    [ParameterSets('TenantAdminPurgeKeyRequest', 'RefreshKey', 'ReplaceKey')]
    param(
        [Parameter(ParameterSetName = 'ReplaceKey', Mandatory)] [Edition('EXO')] [MultiValuedProperty] $AzureKeyIDs,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('EXO')]
        [DataEncryptionPolicyIdParameter] $Identity,
        [Parameter(ParameterSetName = 'ReplaceKey', Mandatory)] [Edition('EXO')] [switch] $Replace,
        [Edition('EXO')] [string] $Description,
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [Parameter(ParameterSetName = 'TenantAdminPurgeKeyRequest')] [switch] $Force,
        [Edition('EXO')] [string] $Name,
        [Parameter(ParameterSetName = 'RefreshKey', Mandatory)] [Edition('EXO')] [switch] $Refresh
    )
}

function Test-M365DataAtRestEncryptionPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DataEncryptionPolicyIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}
