# ClientAccessService

function Get-ClientAccessService {
    [CmdletBinding()]
    [Edition('2016+')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ClientAccessServerIdParameter] $Identity,
        [Fqdn] $DomainController,
        [switch] $IncludeAlternateServiceAccountCredentialPassword,
        [switch] $IncludeAlternateServiceAccountCredentialStatus
    )
}

function Set-ClientAccessService {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2016+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ClientAccessServerIdParameter] $Identity,
        [Parameter(ParameterSetName = 'AlternateServiceAccount')] [pscredential[]] $AlternateServiceAccountCredential,
        [Parameter(ParameterSetName = 'Identity')] [ClientAccessArrayIdParameter] $Array,
        [Parameter(ParameterSetName = 'Identity')] [uri] $AutoDiscoverServiceInternalUri,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AutoDiscoverSiteScope,
        [Parameter(ParameterSetName = 'AlternateServiceAccount')]
        [switch] $CleanUpInvalidAlternateServiceAccountCredentials,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'AlternateServiceAccount')] [switch] $RemoveAlternateServiceAccountCredentials
    )
}
