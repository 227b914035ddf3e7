# PSSession

function Enter-PSSession {
    [CmdletBinding(DefaultParameterSetName = 'ComputerName', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096695')]
    [ImplementingType('Microsoft.PowerShell.Commands.EnterPSSessionCommand')]
    [Alias('etsn')]
    param(
        [Parameter(ParameterSetName = 'SSHHost', Mandatory, Position = 0, ValueFromPipeline)]
        [ValidateNotNullOrEmpty()]
        [string] $HostName,
        [Parameter(ParameterSetName = 'SSHHost')] [ValidateNotNullOrEmpty()] [hashtable] $Options,
        [Parameter(ParameterSetName = 'ComputerName', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('Cn')]
        [ValidateNotNullOrEmpty()]
        [string] $ComputerName,
        [Parameter(ParameterSetName = 'Session', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession] $Session,
        [Parameter(ParameterSetName = 'Uri', Position = 1, ValueFromPipelineByPropertyName)]
        [Alias('URI', 'CU')]
        [ValidateNotNullOrEmpty()]
        [uri] $ConnectionUri,
        [Parameter(ParameterSetName = 'InstanceId', ValueFromPipelineByPropertyName)]
        [ValidateNotNull()]
        [guid] $InstanceId,
        [Parameter(ParameterSetName = 'Id', Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNull()]
        [int] $Id,
        [Parameter(ParameterSetName = 'Name', ValueFromPipelineByPropertyName)] [string] $Name,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'Uri')]
        [switch] $EnableNetworkAccess,
        [Parameter(ParameterSetName = 'VMId', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('VMGuid')]
        [ValidateNotNullOrEmpty()]
        [guid] $VMId,
        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string] $VMName,
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Uri', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'VMId', Mandatory, Position = 1, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 1, ValueFromPipelineByPropertyName)]
        [Credential()]
        [pscredential] $Credential,
        [Parameter(ParameterSetName = 'ContainerId', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string] $ContainerId,
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ContainerId', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Uri', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'VMId', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'VMName', ValueFromPipelineByPropertyName)]
        [string] $ConfigurationName,
        [Parameter(ParameterSetName = 'ContainerId')] [switch] $RunAsAdministrator,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'SSHHost')]
        [ValidateRange(1, 65535)]
        [int] $Port,
        [Parameter(ParameterSetName = 'ComputerName')] [switch] $UseSSL,
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)] [string] $ApplicationName,
        [Parameter(ParameterSetName = 'Uri')] [switch] $AllowRedirection,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'Uri')]
        [ValidateNotNull()]
        [System.Management.Automation.Remoting.PSSessionOption] $SessionOption,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'Uri')]
        [System.Management.Automation.Runspaces.AuthenticationMechanism] $Authentication,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'Uri')]
        [string] $CertificateThumbprint,
        [Parameter(ParameterSetName = 'SSHHost')] [ValidateNotNullOrEmpty()] [string] $UserName,
        [Parameter(ParameterSetName = 'SSHHost')]
        [Alias('IdentityFilePath')]
        [ValidateNotNullOrEmpty()]
        [string] $KeyFilePath,
        [Parameter(ParameterSetName = 'SSHHost', ValueFromPipelineByPropertyName)] [string] $Subsystem,
        [Parameter(ParameterSetName = 'SSHHost')] [int] $ConnectingTimeout = -1,
        [Parameter(ParameterSetName = 'SSHHost')] [ValidateSet('true')] [switch] $SSHTransport
    )
}

function Exit-PSSession {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096787')]
    [ImplementingType('Microsoft.PowerShell.Commands.ExitPSSessionCommand')]
    [Alias('exsn')]
    param()
}

function Get-PSSession {
    [CmdletBinding(DefaultParameterSetName = 'Name', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096697')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetPSSessionCommand')]
    [ParameterSets('Name', 'ComputerName', 'ComputerInstanceId', 'ConnectionUri', 'ConnectionUriInstanceId', 'ContainerId', 'ContainerIdInstanceId', 'VMId', 'VMIdInstanceId', 'VMName', 'VMNameInstanceId', 'InstanceId', 'Id')]
    [OutputType([System.Management.Automation.Runspaces.PSSession])]
    [Alias('gsn')]
    param(
        [Parameter(ParameterSetName = 'ComputerInstanceId', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ComputerName', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [Alias('Cn')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,
        [Parameter(ParameterSetName = 'ComputerInstanceId', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)]
        [string] $ApplicationName,
        [Parameter(ParameterSetName = 'ConnectionUri', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ConnectionUriInstanceId', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [Alias('URI', 'CU')]
        [ValidateNotNullOrEmpty()]
        [uri[]] $ConnectionUri,
        [Parameter(ParameterSetName = 'ComputerInstanceId', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ConnectionUri', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ConnectionUriInstanceId', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ContainerId', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ContainerIdInstanceId', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'VMId', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'VMIdInstanceId', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'VMName', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'VMNameInstanceId', ValueFromPipelineByPropertyName)]
        [string] $ConfigurationName,
        [Parameter(ParameterSetName = 'ConnectionUri')]
        [Parameter(ParameterSetName = 'ConnectionUriInstanceId')]
        [switch] $AllowRedirection,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'ConnectionUri')]
        [Parameter(ParameterSetName = 'ContainerId')]
        [Parameter(ParameterSetName = 'Name', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'VMId')]
        [Parameter(ParameterSetName = 'VMName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $Name,
        [Parameter(ParameterSetName = 'ComputerInstanceId', Mandatory)]
        [Parameter(ParameterSetName = 'ConnectionUriInstanceId', Mandatory)]
        [Parameter(ParameterSetName = 'ContainerIdInstanceId', Mandatory)]
        [Parameter(ParameterSetName = 'InstanceId', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'VMIdInstanceId', Mandatory)]
        [Parameter(ParameterSetName = 'VMNameInstanceId', Mandatory)]
        [ValidateNotNull()]
        [guid[]] $InstanceId,
        [Parameter(ParameterSetName = 'ComputerInstanceId')]
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'ConnectionUri')]
        [Parameter(ParameterSetName = 'ConnectionUriInstanceId')]
        [Credential()]
        [pscredential] $Credential,
        [Parameter(ParameterSetName = 'ComputerInstanceId')]
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'ConnectionUri')]
        [Parameter(ParameterSetName = 'ConnectionUriInstanceId')]
        [System.Management.Automation.Runspaces.AuthenticationMechanism] $Authentication,
        [Parameter(ParameterSetName = 'ComputerInstanceId')]
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'ConnectionUri')]
        [Parameter(ParameterSetName = 'ConnectionUriInstanceId')]
        [string] $CertificateThumbprint,
        [Parameter(ParameterSetName = 'ComputerInstanceId')]
        [Parameter(ParameterSetName = 'ComputerName')]
        [ValidateRange(1, 65535)]
        [int] $Port,
        [Parameter(ParameterSetName = 'ComputerInstanceId')]
        [Parameter(ParameterSetName = 'ComputerName')]
        [switch] $UseSSL,
        [Parameter(ParameterSetName = 'ComputerInstanceId')]
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'ConnectionUri')]
        [Parameter(ParameterSetName = 'ConnectionUriInstanceId')]
        [int] $ThrottleLimit,
        [Parameter(ParameterSetName = 'ComputerInstanceId')]
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'ConnectionUri')]
        [Parameter(ParameterSetName = 'ConnectionUriInstanceId')]
        [Parameter(ParameterSetName = 'ContainerId')]
        [Parameter(ParameterSetName = 'ContainerIdInstanceId')]
        [Parameter(ParameterSetName = 'VMId')]
        [Parameter(ParameterSetName = 'VMIdInstanceId')]
        [Parameter(ParameterSetName = 'VMName')]
        [Parameter(ParameterSetName = 'VMNameInstanceId')]
        [Microsoft.PowerShell.Commands.SessionFilterState] $State,
        [Parameter(ParameterSetName = 'ComputerInstanceId')]
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'ConnectionUri')]
        [Parameter(ParameterSetName = 'ConnectionUriInstanceId')]
        [System.Management.Automation.Remoting.PSSessionOption] $SessionOption,
        [Parameter(ParameterSetName = 'Id', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNull()]
        [int[]] $Id,
        [Parameter(ParameterSetName = 'ContainerId', Mandatory, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ContainerIdInstanceId', Mandatory, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $ContainerId,
        [Parameter(ParameterSetName = 'VMId', Mandatory, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'VMIdInstanceId', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('VMGuid')]
        [ValidateNotNullOrEmpty()]
        [guid[]] $VMId,
        [Parameter(ParameterSetName = 'VMName', Mandatory, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'VMNameInstanceId', Mandatory, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $VMName
    )
}

function New-PSSession {
    [CmdletBinding(DefaultParameterSetName = 'ComputerName', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096484')]
    [ImplementingType('Microsoft.PowerShell.Commands.NewPSSessionCommand')]
    [OutputType([System.Management.Automation.Runspaces.PSSession])]
    [Alias('nsn')]
    param(
        [Parameter(ParameterSetName = 'ComputerName', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('Cn')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Uri', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'VMId', Mandatory, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'VMName', Mandatory, ValueFromPipelineByPropertyName)]
        [Credential()]
        [pscredential] $Credential,
        [Parameter(ParameterSetName = 'Session', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session,
        [string[]] $Name,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'Session')]
        [Parameter(ParameterSetName = 'Uri')]
        [switch] $EnableNetworkAccess,
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ContainerId', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Uri', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'VMId', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'VMName', ValueFromPipelineByPropertyName)]
        [string] $ConfigurationName,
        [Parameter(ParameterSetName = 'UseWindowsPowerShellParameterSet', Mandatory)] [switch] $UseWindowsPowerShell,
        [Parameter(ParameterSetName = 'VMId', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [Alias('VMGuid')]
        [ValidateNotNullOrEmpty()]
        [guid[]] $VMId,
        [Parameter(ParameterSetName = 'VMName', Mandatory, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $VMName,
        [Parameter(ParameterSetName = 'ContainerId', Mandatory, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $ContainerId,
        [Parameter(ParameterSetName = 'ContainerId')] [switch] $RunAsAdministrator,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'SSHHost')]
        [ValidateRange(1, 65535)]
        [int] $Port,
        [Parameter(ParameterSetName = 'ComputerName')] [switch] $UseSSL,
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)] [string] $ApplicationName,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'ContainerId')]
        [Parameter(ParameterSetName = 'Session')]
        [Parameter(ParameterSetName = 'Uri')]
        [Parameter(ParameterSetName = 'VMId')]
        [Parameter(ParameterSetName = 'VMName')]
        [int] $ThrottleLimit,
        [Parameter(ParameterSetName = 'Uri', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [Alias('URI', 'CU')]
        [ValidateNotNullOrEmpty()]
        [uri[]] $ConnectionUri,
        [Parameter(ParameterSetName = 'Uri')] [switch] $AllowRedirection,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'Uri')]
        [ValidateNotNull()]
        [System.Management.Automation.Remoting.PSSessionOption] $SessionOption,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'Uri')]
        [System.Management.Automation.Runspaces.AuthenticationMechanism] $Authentication,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'Uri')]
        [string] $CertificateThumbprint,
        [Parameter(ParameterSetName = 'SSHHost', Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string[]] $HostName,
        [Parameter(ParameterSetName = 'SSHHost')] [ValidateNotNullOrEmpty()] [string] $UserName,
        [Parameter(ParameterSetName = 'SSHHost')]
        [Alias('IdentityFilePath')]
        [ValidateNotNullOrEmpty()]
        [string] $KeyFilePath,
        [Parameter(ParameterSetName = 'SSHHost', ValueFromPipelineByPropertyName)] [string] $Subsystem,
        [Parameter(ParameterSetName = 'SSHHost')] [int] $ConnectingTimeout = -1,
        [Parameter(ParameterSetName = 'SSHHost')] [ValidateSet('true')] [switch] $SSHTransport,
        [Parameter(ParameterSetName = 'SSHHostHashParam', Mandatory)]
        [ValidateNotNullOrEmpty()]
        [hashtable[]] $SSHConnection,
        [Parameter(ParameterSetName = 'SSHHost')] [ValidateNotNullOrEmpty()] [hashtable] $Options
    )
}

function Remove-PSSession {
    [CmdletBinding(DefaultParameterSetName = 'Id', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096963')]
    [ImplementingType('Microsoft.PowerShell.Commands.RemovePSSessionCommand')]
    [Alias('rsn')]
    param(
        [Parameter(ParameterSetName = 'Session', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [System.Management.Automation.Runspaces.PSSession[]] $Session,
        [Parameter(ParameterSetName = 'ContainerId', Mandatory, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $ContainerId,
        [Parameter(ParameterSetName = 'VMId', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('VMGuid')]
        [ValidateNotNullOrEmpty()]
        [guid[]] $VMId,
        [Parameter(ParameterSetName = 'VMName', Mandatory, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $VMName,
        [Parameter(ParameterSetName = 'InstanceId', Mandatory, ValueFromPipelineByPropertyName)]
        [ValidateNotNull()]
        [guid[]] $InstanceId,
        [Parameter(ParameterSetName = 'Id', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNull()]
        [int[]] $Id,
        [Parameter(ParameterSetName = 'Name', Mandatory, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Name,
        [Parameter(ParameterSetName = 'ComputerName', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [Alias('Cn')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName
    )
}
