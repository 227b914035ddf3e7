# Command

function Get-Command {
    [CmdletBinding(DefaultParameterSetName = 'CmdletSet', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096579')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetCommandCommand')]
    [OutputType([System.Management.Automation.AliasInfo], [System.Management.Automation.ApplicationInfo], [System.Management.Automation.CmdletInfo], [System.Management.Automation.ExternalScriptInfo], [System.Management.Automation.FilterInfo], [System.Management.Automation.FunctionInfo], [psobject], [string])]
    [Alias('gcm')]
    param(
        [Parameter(ParameterSetName = 'AllCommandSet', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Name,
        [Parameter(ParameterSetName = 'CmdletSet', ValueFromPipelineByPropertyName)]
        [ArgumentCompleter([System.Management.Automation.Verbs+VerbArgumentCompleter])]
        [string[]] $Verb,
        [Parameter(ParameterSetName = 'CmdletSet', ValueFromPipelineByPropertyName)]
        [ArgumentCompleter([Microsoft.PowerShell.Commands.NounArgumentCompleter])]
        [string[]] $Noun,
        [Parameter(ValueFromPipelineByPropertyName)] [Alias('PSSnapin')] [string[]] $Module,
        [string[]] $ExcludeModule,
        [Parameter(ValueFromPipelineByPropertyName)]
        [Microsoft.PowerShell.Commands.ModuleSpecification[]] $FullyQualifiedModule,
        [Parameter(ParameterSetName = 'AllCommandSet', ValueFromPipelineByPropertyName)]
        [Alias('Type')]
        [System.Management.Automation.CommandTypes] $CommandType = 'All',
        [Parameter(ValueFromPipelineByPropertyName)] [int] $TotalCount = -1,
        [Parameter(ValueFromPipelineByPropertyName)] [switch] $Syntax,
        [switch] $ShowCommandInfo,
        [Parameter(Position = 1, ValueFromRemainingArguments)]
        [Alias('Args')]
        [AllowEmptyCollection()]
        [AllowNull()]
        [object[]] $ArgumentList,
        [Parameter(ValueFromPipelineByPropertyName)] [switch] $All,
        [Parameter(ValueFromPipelineByPropertyName)] [switch] $ListImported,
        [ValidateNotNullOrEmpty()] [string[]] $ParameterName,
        [ValidateNotNullOrEmpty()] [System.Management.Automation.PSTypeName[]] $ParameterType,
        [Parameter(ParameterSetName = 'AllCommandSet')] [switch] $UseFuzzyMatching,
        [Parameter(ParameterSetName = 'AllCommandSet')] [uint] $FuzzyMinimumDistance = 5,
        [Parameter(ParameterSetName = 'AllCommandSet', ValueFromPipelineByPropertyName)]
        [switch] $UseAbbreviationExpansion
    )
}

function Invoke-Command {
    [CmdletBinding(DefaultParameterSetName = 'InProcess', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096789')]
    [ImplementingType('Microsoft.PowerShell.Commands.InvokeCommandCommand')]
    [ParameterSets('InProcess', 'Session', 'FilePathRunspace', 'ComputerName', 'FilePathComputerName', 'Uri', 'FilePathUri', 'VMId', 'VMName', 'FilePathVMId', 'FilePathVMName', 'SSHHost', 'ContainerId', 'FilePathContainerId', 'SSHHostHashParam', 'FilePathSSHHost', 'FilePathSSHHostHash')]
    [Alias('icm')]
    param(
        [Parameter(ParameterSetName = 'FilePathRunspace', Position = 0)]
        [Parameter(ParameterSetName = 'Session', Position = 0)]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session,
        [Parameter(ParameterSetName = 'ComputerName', Position = 0)]
        [Parameter(ParameterSetName = 'FilePathComputerName', Position = 0)]
        [Alias('Cn')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'FilePathComputerName', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'FilePathUri', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'FilePathVMId', Mandatory, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'FilePathVMName', Mandatory, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Uri', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'VMId', Mandatory, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'VMName', Mandatory, ValueFromPipelineByPropertyName)]
        [Credential()]
        [pscredential] $Credential,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'FilePathComputerName')]
        [Parameter(ParameterSetName = 'SSHHost')]
        [ValidateRange(1, 65535)]
        [int] $Port,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'FilePathComputerName')]
        [switch] $UseSSL,
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ContainerId', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'FilePathComputerName', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'FilePathContainerId', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'FilePathUri', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'FilePathVMId', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'FilePathVMName', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Uri', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'VMId', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'VMName', ValueFromPipelineByPropertyName)]
        [string] $ConfigurationName,
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'FilePathComputerName', ValueFromPipelineByPropertyName)]
        [string] $ApplicationName,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'ContainerId')]
        [Parameter(ParameterSetName = 'FilePathComputerName')]
        [Parameter(ParameterSetName = 'FilePathContainerId')]
        [Parameter(ParameterSetName = 'FilePathRunspace')]
        [Parameter(ParameterSetName = 'FilePathUri')]
        [Parameter(ParameterSetName = 'FilePathVMId')]
        [Parameter(ParameterSetName = 'FilePathVMName')]
        [Parameter(ParameterSetName = 'Session')]
        [Parameter(ParameterSetName = 'Uri')]
        [Parameter(ParameterSetName = 'VMId')]
        [Parameter(ParameterSetName = 'VMName')]
        [int] $ThrottleLimit,
        [Parameter(ParameterSetName = 'FilePathUri', Position = 0)]
        [Parameter(ParameterSetName = 'Uri', Position = 0)]
        [Alias('URI', 'CU')]
        [ValidateNotNullOrEmpty()]
        [uri[]] $ConnectionUri,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'ContainerId')]
        [Parameter(ParameterSetName = 'FilePathComputerName')]
        [Parameter(ParameterSetName = 'FilePathContainerId')]
        [Parameter(ParameterSetName = 'FilePathRunspace')]
        [Parameter(ParameterSetName = 'FilePathSSHHost')]
        [Parameter(ParameterSetName = 'FilePathSSHHostHash')]
        [Parameter(ParameterSetName = 'FilePathUri')]
        [Parameter(ParameterSetName = 'FilePathVMId')]
        [Parameter(ParameterSetName = 'FilePathVMName')]
        [Parameter(ParameterSetName = 'SSHHost')]
        [Parameter(ParameterSetName = 'SSHHostHashParam')]
        [Parameter(ParameterSetName = 'Session')]
        [Parameter(ParameterSetName = 'Uri')]
        [Parameter(ParameterSetName = 'VMId')]
        [Parameter(ParameterSetName = 'VMName')]
        [switch] $AsJob,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'FilePathComputerName')]
        [Parameter(ParameterSetName = 'FilePathUri')]
        [Parameter(ParameterSetName = 'Uri')]
        [Alias('Disconnected')]
        [switch] $InDisconnectedSession,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'FilePathComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $SessionName,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'ContainerId')]
        [Parameter(ParameterSetName = 'FilePathComputerName')]
        [Parameter(ParameterSetName = 'FilePathContainerId')]
        [Parameter(ParameterSetName = 'FilePathRunspace')]
        [Parameter(ParameterSetName = 'FilePathSSHHost')]
        [Parameter(ParameterSetName = 'FilePathSSHHostHash')]
        [Parameter(ParameterSetName = 'FilePathUri')]
        [Parameter(ParameterSetName = 'FilePathVMId')]
        [Parameter(ParameterSetName = 'FilePathVMName')]
        [Parameter(ParameterSetName = 'SSHHost')]
        [Parameter(ParameterSetName = 'SSHHostHashParam')]
        [Parameter(ParameterSetName = 'Session')]
        [Parameter(ParameterSetName = 'Uri')]
        [Parameter(ParameterSetName = 'VMId')]
        [Parameter(ParameterSetName = 'VMName')]
        [Alias('HCN')]
        [switch] $HideComputerName,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'ContainerId')]
        [Parameter(ParameterSetName = 'FilePathComputerName')]
        [Parameter(ParameterSetName = 'FilePathContainerId')]
        [Parameter(ParameterSetName = 'FilePathRunspace')]
        [Parameter(ParameterSetName = 'FilePathUri')]
        [Parameter(ParameterSetName = 'SSHHost')]
        [Parameter(ParameterSetName = 'SSHHostHashParam')]
        [Parameter(ParameterSetName = 'Session')]
        [Parameter(ParameterSetName = 'Uri')]
        [string] $JobName,
        [Parameter(ParameterSetName = 'ComputerName', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'ContainerId', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'InProcess', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'SSHHost', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'SSHHostHashParam', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'Session', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'Uri', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'VMId', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 1)]
        [Alias('Command')]
        [ValidateNotNull()]
        [scriptblock] $ScriptBlock,
        [Parameter(ParameterSetName = 'InProcess')] [switch] $NoNewScope,
        [Parameter(ParameterSetName = 'FilePathComputerName', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'FilePathContainerId', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'FilePathRunspace', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'FilePathSSHHost', Mandatory)]
        [Parameter(ParameterSetName = 'FilePathSSHHostHash', Mandatory)]
        [Parameter(ParameterSetName = 'FilePathUri', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'FilePathVMId', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'FilePathVMName', Mandatory, Position = 1)]
        [Alias('PSPath')]
        [ValidateNotNull()]
        [string] $FilePath,
        [Parameter(ParameterSetName = 'FilePathUri')] [Parameter(ParameterSetName = 'Uri')] [switch] $AllowRedirection,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'FilePathComputerName')]
        [Parameter(ParameterSetName = 'FilePathUri')]
        [Parameter(ParameterSetName = 'Uri')]
        [System.Management.Automation.Remoting.PSSessionOption] $SessionOption,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'FilePathComputerName')]
        [Parameter(ParameterSetName = 'FilePathUri')]
        [Parameter(ParameterSetName = 'Uri')]
        [System.Management.Automation.Runspaces.AuthenticationMechanism] $Authentication,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'FilePathComputerName')]
        [Parameter(ParameterSetName = 'FilePathUri')]
        [Parameter(ParameterSetName = 'Uri')]
        [switch] $EnableNetworkAccess,
        [Parameter(ParameterSetName = 'ContainerId')]
        [Parameter(ParameterSetName = 'FilePathContainerId')]
        [switch] $RunAsAdministrator,
        [Parameter(ParameterSetName = 'FilePathSSHHost', Mandatory)]
        [Parameter(ParameterSetName = 'SSHHost', Mandatory)]
        [ValidateNotNullOrEmpty()]
        [string[]] $HostName,
        [Parameter(ParameterSetName = 'FilePathSSHHost')]
        [Parameter(ParameterSetName = 'SSHHost')]
        [ValidateNotNullOrEmpty()]
        [string] $UserName,
        [Parameter(ParameterSetName = 'FilePathSSHHost')]
        [Parameter(ParameterSetName = 'SSHHost')]
        [Alias('IdentityFilePath')]
        [ValidateNotNullOrEmpty()]
        [string] $KeyFilePath,
        [Parameter(ParameterSetName = 'FilePathSSHHost')] [Parameter(ParameterSetName = 'SSHHost')] [string] $Subsystem,
        [Parameter(ParameterSetName = 'FilePathSSHHost')]
        [Parameter(ParameterSetName = 'SSHHost')]
        [int] $ConnectingTimeout = -1,
        [Parameter(ParameterSetName = 'FilePathSSHHost')]
        [Parameter(ParameterSetName = 'SSHHost')]
        [ValidateSet('true')]
        [switch] $SSHTransport,
        [Parameter(ParameterSetName = 'FilePathSSHHostHash', Mandatory)]
        [Parameter(ParameterSetName = 'SSHHostHashParam', Mandatory)]
        [ValidateNotNullOrEmpty()]
        [hashtable[]] $SSHConnection,
        [Parameter(ParameterSetName = 'FilePathSSHHost')]
        [Parameter(ParameterSetName = 'SSHHost')]
        [ValidateNotNullOrEmpty()]
        [hashtable] $Options,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'ContainerId')]
        [Parameter(ParameterSetName = 'FilePathComputerName')]
        [Parameter(ParameterSetName = 'FilePathContainerId')]
        [Parameter(ParameterSetName = 'FilePathRunspace')]
        [Parameter(ParameterSetName = 'FilePathSSHHost')]
        [Parameter(ParameterSetName = 'FilePathSSHHostHash')]
        [Parameter(ParameterSetName = 'FilePathUri')]
        [Parameter(ParameterSetName = 'FilePathVMId')]
        [Parameter(ParameterSetName = 'FilePathVMName')]
        [Parameter(ParameterSetName = 'SSHHost')]
        [Parameter(ParameterSetName = 'SSHHostHashParam')]
        [Parameter(ParameterSetName = 'Session')]
        [Parameter(ParameterSetName = 'Uri')]
        [Parameter(ParameterSetName = 'VMId')]
        [Parameter(ParameterSetName = 'VMName')]
        [switch] $RemoteDebug,
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [Alias('Args')] [object[]] $ArgumentList,
        [Parameter(ParameterSetName = 'FilePathVMId', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'VMId', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [Alias('VMGuid')]
        [ValidateNotNullOrEmpty()]
        [guid[]] $VMId,
        [Parameter(ParameterSetName = 'FilePathVMName', Mandatory, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'VMName', Mandatory, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $VMName,
        [Parameter(ParameterSetName = 'ContainerId', Mandatory, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'FilePathContainerId', Mandatory, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $ContainerId,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'Uri')]
        [string] $CertificateThumbprint
    )
}
