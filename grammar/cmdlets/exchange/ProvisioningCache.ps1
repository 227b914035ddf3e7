# ProvisioningCache

function Dump-ProvisioningCache {
    [CmdletBinding(DefaultParameterSetName = 'OrganizationCache', SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Fqdn] $Server,
        [Parameter(Mandatory)] [string] $Application,
        [Parameter(ParameterSetName = 'GlobalCache', Mandatory)] [switch] $GlobalCache,
        [MultiValuedProperty] $CacheKeys,
        [Parameter(ParameterSetName = 'OrganizationCache')] [switch] $CurrentOrganization,
        [Parameter(ParameterSetName = 'OrganizationCache')] [MultiValuedProperty] $Organizations
    )
}

function Reset-ProvisioningCache {
    [CmdletBinding(DefaultParameterSetName = 'OrganizationCache', SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Fqdn] $Server,
        [Parameter(Mandatory)] [string] $Application,
        [Parameter(ParameterSetName = 'GlobalCache', Mandatory)] [switch] $GlobalCache,
        [MultiValuedProperty] $CacheKeys,
        [Parameter(ParameterSetName = 'OrganizationCache')] [switch] $CurrentOrganization,
        [Parameter(ParameterSetName = 'OrganizationCache')] [MultiValuedProperty] $Organizations
    )
}
