# AuthConfig

function Get-AuthConfig {
    [CmdletBinding()]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.AuthConfig')]
    param(
        [Fqdn] $DomainController
    )
}

function Set-AuthConfig {
    [CmdletBinding(DefaultParameterSetName = 'PublishAuthCertificateParameter', SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(ParameterSetName = 'CurrentCertificateParameter', Mandatory)] [string] $CertificateThumbprint,
        [Parameter(ParameterSetName = 'PublishAuthCertificateParameter')] [switch] $ClearPreviousCertificate,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'CurrentCertificateParameter')]
        [Parameter(ParameterSetName = 'PublishAuthCertificateParameter')]
        [Parameter(ParameterSetName = 'NewCertificateParameter')]
        [switch] $Force,
        [Parameter(ParameterSetName = 'NewCertificateParameter')] [datetime] $NewCertificateEffectiveDate,
        [Parameter(ParameterSetName = 'NewCertificateParameter')] [string] $NewCertificateThumbprint,
        [Parameter(ParameterSetName = 'PublishAuthCertificateParameter')] [switch] $PublishCertificate,
        [Parameter(ParameterSetName = 'AuthConfigSettings')] [string] $Realm,
        [Parameter(ParameterSetName = 'CurrentCertificateParameter')]
        [Parameter(ParameterSetName = 'NewCertificateParameter')]
        [ServerIdParameter] $Server,
        [Parameter(ParameterSetName = 'AuthConfigSettings')] [string] $ServiceName,
        [Parameter(ParameterSetName = 'CurrentCertificateParameter')]
        [Parameter(ParameterSetName = 'NewCertificateParameter')]
        [switch] $SkipImmediateCertificateDeployment
    )
}
