# ExchangeOnline

function Connect-ExchangeOnline {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0)] [string] $ConnectionUri,
        [Parameter(Position = 1)] [string] $AzureADAuthorizationEndpointUri,
        [Parameter(Position = 2)] [ExchangeEnvironment] $ExchangeEnvironmentName = 'O365Default',
        [Parameter(Position = 3)] [PSSessionOption] $PSSessionOption,
        [Parameter(Position = 4)] [string] $DelegatedOrganization,
        [Parameter(Position = 5)] [string] $Prefix,
        [Parameter(Position = 6)] [string[]] $CommandName,
        [Parameter(Position = 7)] [string[]] $FormatTypeName,
        [string] $AccessToken,
        [string] $AppId,
        [switch] $BypassMailboxAnchoring,
        [X509Certificate2] $Certificate,
        [string] $CertificateFilePath,
        [securestring] $CertificatePassword,
        [string] $CertificateThumbprint,
        [pscredential] $Credential,
        [switch] $Device,
        [switch] $DisableWAM,
        [switch] $EnableErrorReporting,
        [string] $EXOModuleBasePath,
        [switch] $InlineCredential,
        [switch] $LoadCmdletHelp,
        [string] $LogDirectoryPath,
        [string] $LogLevel,
        [switch] $ManagedIdentity,
        [string] $ManagedIdentityAccountId,
        [string] $Organization,
        [uint] $PageSize,
        [switch] $ShowBanner,
        [bool] $ShowProgress,
        [X509Certificate2] $SigningCertificate,
        [switch] $SkipLoadingCmdletHelp,
        [switch] $SkipLoadingFormatData,
        [bool] $TrackPerformance,
        [bool] $UseMultithreading,
        [string] $UserPrincipalName,
        [switch] $UseRPSSession
    )
}

function Disconnect-ExchangeOnline {
    [CmdletBinding(DefaultParameterSetName = 'DefaultParameterSet', SupportsShouldProcess)]
    [Edition('EXO')]
    [ParameterSets('DefaultParameterSet', 'ConnectionId', 'ModulePrefix')]
    param(
        [Parameter(ParameterSetName = 'ConnectionId', Mandatory, ValueFromPipelineByPropertyName)]
        [string[]] $ConnectionId,
        [Parameter(ParameterSetName = 'ModulePrefix', Mandatory)] [string[]] $ModulePrefix
    )
}
