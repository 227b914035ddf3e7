# RestMethod

function Invoke-RestMethod {
    [CmdletBinding(DefaultParameterSetName = 'StandardMethod', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096706')]
    [ImplementingType('Microsoft.PowerShell.Commands.InvokeRestMethodCommand')]
    [Alias('irm')]
    param(
        [Alias('FL')] [switch] $FollowRelLink,
        [Alias('ML')] [ValidateRange(1, 2147483647)] [int] $MaximumFollowRelLink = 2147483647,
        [Alias('RHV')] [string] $ResponseHeadersVariable,
        [string] $StatusCodeVariable,
        [Parameter(DontShow)] [switch] $UseBasicParsing,
        [Parameter(Mandatory, Position = 0)] [ValidateNotNullOrEmpty()] [uri] $Uri,
        [HttpVersionCompletions()] [ArgumentToVersionTransformation()] [version] $HttpVersion,
        [Microsoft.PowerShell.Commands.WebRequestSession] $WebSession,
        [Alias('SV')] [string] $SessionVariable,
        [switch] $AllowUnencryptedAuthentication,
        [Microsoft.PowerShell.Commands.WebAuthenticationType] $Authentication,
        [Credential()] [pscredential] $Credential,
        [switch] $UseDefaultCredentials,
        [ValidateNotNullOrEmpty()] [string] $CertificateThumbprint,
        [ValidateNotNull()] [X509Certificate] $Certificate,
        [switch] $SkipCertificateCheck,
        [Microsoft.PowerShell.Commands.WebSslProtocol] $SslProtocol,
        [securestring] $Token,
        [string] $UserAgent,
        [switch] $DisableKeepAlive,
        [Alias('TimeoutSec')] [ValidateRange(0, 2147483647)] [int] $ConnectionTimeoutSeconds,
        [ValidateRange(0, 2147483647)] [int] $OperationTimeoutSeconds,
        [System.Collections.IDictionary] $Headers,
        [switch] $SkipHeaderValidation,
        [switch] $AllowInsecureRedirect,
        [ValidateRange(0, 2147483647)] [int] $MaximumRedirection = -1,
        [ValidateRange(0, 2147483647)] [int] $MaximumRetryCount,
        [switch] $PreserveAuthorizationOnRedirect,
        [ValidateRange(1, 2147483647)] [int] $RetryIntervalSec = 5,
        [Parameter(ParameterSetName = 'StandardMethod')]
        [Parameter(ParameterSetName = 'StandardMethodNoProxy')]
        [Microsoft.PowerShell.Commands.WebRequestMethod] $Method,
        [Parameter(ParameterSetName = 'CustomMethod', Mandatory)]
        [Parameter(ParameterSetName = 'CustomMethodNoProxy', Mandatory)]
        [Alias('CM')]
        [ValidateNotNullOrEmpty()]
        [string] $CustomMethod,
        [switch] $PreserveHttpMethodOnRedirect,
        [ValidateNotNullOrEmpty()] [System.Net.Sockets.UnixDomainSocketEndPoint] $UnixSocket,
        [Parameter(ParameterSetName = 'CustomMethodNoProxy', Mandatory)]
        [Parameter(ParameterSetName = 'StandardMethodNoProxy', Mandatory)]
        [switch] $NoProxy,
        [Parameter(ParameterSetName = 'CustomMethod')] [Parameter(ParameterSetName = 'StandardMethod')] [uri] $Proxy,
        [Parameter(ParameterSetName = 'CustomMethod')]
        [Parameter(ParameterSetName = 'StandardMethod')]
        [Credential()]
        [pscredential] $ProxyCredential,
        [Parameter(ParameterSetName = 'CustomMethod')]
        [Parameter(ParameterSetName = 'StandardMethod')]
        [switch] $ProxyUseDefaultCredentials,
        [Parameter(ValueFromPipeline)] [object] $Body,
        [System.Collections.IDictionary] $Form,
        [string] $ContentType,
        [ValidateSet('chunked', 'compress', 'deflate', 'gzip', 'identity')] [string] $TransferEncoding,
        [ValidateNotNullOrEmpty()] [string] $InFile,
        [ValidateNotNullOrEmpty()] [string] $OutFile,
        [switch] $PassThru,
        [switch] $Resume,
        [switch] $SkipHttpErrorCheck
    )
}
