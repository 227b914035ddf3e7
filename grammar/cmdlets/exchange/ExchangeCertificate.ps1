# ExchangeCertificate

function Enable-ExchangeCertificate {
    [CmdletBinding(DefaultParameterSetName = 'Thumbprint', SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(ParameterSetName = 'Thumbprint', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string] $Thumbprint,
        [Parameter(ParameterSetName = 'Identity', Position = 0)]
        [Edition('2013+')]
        [ExchangeCertificateIdParameter] $Identity,
        [Parameter(Mandatory)] [AllowedServices] $Services,
        [Fqdn] $DomainController,
        [switch] $DoNotRequireSsl,
        [switch] $Force,
        [switch] $NetworkServiceAllowed,
        [Parameter(ParameterSetName = 'Thumbprint')] [ServerIdParameter] $Server
    )
}

function Export-ExchangeCertificate {
    [CmdletBinding(DefaultParameterSetName = 'Thumbprint', SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(ParameterSetName = 'Thumbprint', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string] $Thumbprint,
        [Parameter(ParameterSetName = 'Identity', Position = 0)]
        [Edition('2013+')]
        [ExchangeCertificateIdParameter] $Identity,
        [switch] $BinaryEncoded,
        [Fqdn] $DomainController,
        [Edition('2013')] [string] $FileName,
        [securestring] $Password,
        [Parameter(ParameterSetName = 'Thumbprint')] [ServerIdParameter] $Server
    )
}

function Get-ExchangeCertificate {
    [CmdletBinding(DefaultParameterSetName = 'Thumbprint')]
    [Edition('2010+')]
    [ParameterSets('Identity', 'Instance', 'Thumbprint')]
    [OutputType('Microsoft.Exchange.Management.SystemConfigurationTasks.ExchangeCertificate')]
    param(
        [Parameter(ParameterSetName = 'Thumbprint', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string] $Thumbprint,
        [Parameter(ParameterSetName = 'Identity', Position = 0)]
        [Edition('2013+')]
        [ExchangeCertificateIdParameter] $Identity,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $DomainName,
        [Parameter(ParameterSetName = 'Instance', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [X509Certificate2] $Instance,
        [Parameter(ParameterSetName = 'Instance')]
        [Parameter(ParameterSetName = 'Thumbprint')]
        [ServerIdParameter] $Server
    )
}

function Import-ExchangeCertificate {
    [CmdletBinding(DefaultParameterSetName = 'FileData', SupportsShouldProcess)]
    [Edition('2010+')]
    [ParameterSets('FileData', 'FileName', 'Instance')]
    param(
        [Parameter(ParameterSetName = 'FileData', Mandatory)] [byte[]] $FileData,
        [Parameter(ParameterSetName = 'Instance', Mandatory)] [Edition('2013')] [string] $FileName,
        [Parameter(ParameterSetName = 'FileName', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string[]] $Instance,
        [Fqdn] $DomainController,
        [string] $FriendlyName,
        [securestring] $Password,
        [bool] $PrivateKeyExportable,
        [ServerIdParameter] $Server
    )
}

function New-ExchangeCertificate {
    [CmdletBinding(DefaultParameterSetName = 'Request', SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Management.SystemConfigurationTasks.ExchangeCertificate')]
    param(
        [Parameter(ParameterSetName = 'Request')] [switch] $BinaryEncoded,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $DomainName,
        [switch] $Force,
        [string] $FriendlyName,
        [Parameter(ParameterSetName = 'Request')] [switch] $GenerateRequest,
        [switch] $IncludeAcceptedDomains,
        [switch] $IncludeAutoDiscover,
        [switch] $IncludeServerFQDN,
        [switch] $IncludeServerNetBIOSName,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [X509Certificate2] $Instance,
        [int] $KeySize,
        [bool] $PrivateKeyExportable,
        [Parameter(ParameterSetName = 'Request')] [Edition('2013')] [string] $RequestFile,
        [ServerIdParameter] $Server,
        [Parameter(ParameterSetName = 'Certificate')] [AllowedServices] $Services,
        [string] $SubjectKeyIdentifier,
        [X500DistinguishedName] $SubjectName
    )
}

function Remove-ExchangeCertificate {
    [CmdletBinding(DefaultParameterSetName = 'Thumbprint', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(ParameterSetName = 'Thumbprint', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string] $Thumbprint,
        [Parameter(ParameterSetName = 'Identity', Position = 0)]
        [Edition('2013+')]
        [ExchangeCertificateIdParameter] $Identity,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Thumbprint')] [ServerIdParameter] $Server
    )
}
