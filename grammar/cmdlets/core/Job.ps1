# Job

function Debug-Job {
    [CmdletBinding(DefaultParameterSetName = 'JobParameterSet', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkId=330208')]
    [ImplementingType('Microsoft.PowerShell.Commands.DebugJobCommand')]
    param(
        [Parameter(ParameterSetName = 'JobParameterSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [System.Management.Automation.Job] $Job,
        [Parameter(ParameterSetName = 'JobNameParameterSet', Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'JobIdParameterSet', Mandatory, Position = 0)] [int] $Id,
        [Parameter(ParameterSetName = 'JobInstanceIdParameterSet', Mandatory, Position = 0)] [guid] $InstanceId,
        [switch] $BreakAll
    )
}

function Get-Job {
    [CmdletBinding(DefaultParameterSetName = 'SessionIdParameterSet', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096582')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetJobCommand')]
    [ParameterSets('SessionIdParameterSet', 'InstanceIdParameterSet', 'NameParameterSet', 'StateParameterSet', 'CommandParameterSet', 'FilterParameterSet')]
    [OutputType([System.Management.Automation.Job])]
    [Alias('gjb')]
    param(
        [Parameter(ParameterSetName = 'CommandParameterSet')]
        [Parameter(ParameterSetName = 'InstanceIdParameterSet')]
        [Parameter(ParameterSetName = 'NameParameterSet')]
        [Parameter(ParameterSetName = 'SessionIdParameterSet')]
        [Parameter(ParameterSetName = 'StateParameterSet')]
        [switch] $IncludeChildJob,
        [Parameter(ParameterSetName = 'CommandParameterSet')]
        [Parameter(ParameterSetName = 'InstanceIdParameterSet')]
        [Parameter(ParameterSetName = 'NameParameterSet')]
        [Parameter(ParameterSetName = 'SessionIdParameterSet')]
        [Parameter(ParameterSetName = 'StateParameterSet')]
        [System.Management.Automation.JobState] $ChildJobState,
        [Parameter(ParameterSetName = 'CommandParameterSet')]
        [Parameter(ParameterSetName = 'InstanceIdParameterSet')]
        [Parameter(ParameterSetName = 'NameParameterSet')]
        [Parameter(ParameterSetName = 'SessionIdParameterSet')]
        [Parameter(ParameterSetName = 'StateParameterSet')]
        [bool] $HasMoreData,
        [Parameter(ParameterSetName = 'CommandParameterSet')]
        [Parameter(ParameterSetName = 'InstanceIdParameterSet')]
        [Parameter(ParameterSetName = 'NameParameterSet')]
        [Parameter(ParameterSetName = 'SessionIdParameterSet')]
        [Parameter(ParameterSetName = 'StateParameterSet')]
        [datetime] $Before,
        [Parameter(ParameterSetName = 'CommandParameterSet')]
        [Parameter(ParameterSetName = 'InstanceIdParameterSet')]
        [Parameter(ParameterSetName = 'NameParameterSet')]
        [Parameter(ParameterSetName = 'SessionIdParameterSet')]
        [Parameter(ParameterSetName = 'StateParameterSet')]
        [datetime] $After,
        [Parameter(ParameterSetName = 'CommandParameterSet')]
        [Parameter(ParameterSetName = 'InstanceIdParameterSet')]
        [Parameter(ParameterSetName = 'NameParameterSet')]
        [Parameter(ParameterSetName = 'SessionIdParameterSet')]
        [Parameter(ParameterSetName = 'StateParameterSet')]
        [int] $Newest,
        [Parameter(ParameterSetName = 'SessionIdParameterSet', Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [int[]] $Id,
        [Parameter(ParameterSetName = 'NameParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Name,
        [Parameter(ParameterSetName = 'InstanceIdParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [guid[]] $InstanceId,
        [Parameter(ParameterSetName = 'StateParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [System.Management.Automation.JobState] $State,
        [Parameter(ParameterSetName = 'CommandParameterSet', ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Command,
        [Parameter(ParameterSetName = 'FilterParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [hashtable] $Filter
    )
}

function Receive-Job {
    [CmdletBinding(DefaultParameterSetName = 'Location', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096965')]
    [ImplementingType('Microsoft.PowerShell.Commands.ReceiveJobCommand')]
    [Alias('rcjb')]
    param(
        [Parameter(ParameterSetName = 'ComputerName', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Location', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Session', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [System.Management.Automation.Job[]] $Job,
        [Parameter(ParameterSetName = 'ComputerName', Position = 1, ValueFromPipelineByPropertyName)]
        [Alias('Cn')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,
        [Parameter(ParameterSetName = 'Location', Position = 1)] [ValidateNotNullOrEmpty()] [string[]] $Location,
        [Parameter(ParameterSetName = 'Session', Position = 1, ValueFromPipelineByPropertyName)]
        [ValidateNotNull()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session,
        [switch] $Keep,
        [switch] $NoRecurse,
        [switch] $Force,
        [switch] $Wait,
        [switch] $AutoRemoveJob,
        [switch] $WriteEvents,
        [switch] $WriteJobInResults,
        [Parameter(ParameterSetName = 'NameParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Name,
        [Parameter(ParameterSetName = 'InstanceIdParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [guid[]] $InstanceId,
        [Parameter(ParameterSetName = 'SessionIdParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [int[]] $Id
    )
}

function Remove-Job {
    [CmdletBinding(DefaultParameterSetName = 'SessionIdParameterSet', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096868')]
    [ImplementingType('Microsoft.PowerShell.Commands.RemoveJobCommand')]
    [ParameterSets('SessionIdParameterSet', 'JobParameterSet', 'InstanceIdParameterSet', 'NameParameterSet', 'FilterParameterSet', 'StateParameterSet', 'CommandParameterSet')]
    [OutputType([System.Management.Automation.Job])]
    [Alias('rjb')]
    param(
        [Parameter(ParameterSetName = 'JobParameterSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Job[]] $Job,
        [Parameter(ParameterSetName = 'FilterParameterSet')]
        [Parameter(ParameterSetName = 'InstanceIdParameterSet')]
        [Parameter(ParameterSetName = 'JobParameterSet')]
        [Parameter(ParameterSetName = 'NameParameterSet')]
        [Parameter(ParameterSetName = 'SessionIdParameterSet')]
        [Alias('F')]
        [switch] $Force,
        [Parameter(ParameterSetName = 'NameParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Name,
        [Parameter(ParameterSetName = 'InstanceIdParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [guid[]] $InstanceId,
        [Parameter(ParameterSetName = 'SessionIdParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [int[]] $Id,
        [Parameter(ParameterSetName = 'StateParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [System.Management.Automation.JobState] $State,
        [Parameter(ParameterSetName = 'CommandParameterSet', ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Command,
        [Parameter(ParameterSetName = 'FilterParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [hashtable] $Filter
    )
}

function Start-Job {
    [CmdletBinding(DefaultParameterSetName = 'ComputerName', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096796')]
    [ImplementingType('Microsoft.PowerShell.Commands.StartJobCommand')]
    [OutputType([System.Management.Automation.PSRemotingJob])]
    [Alias('sajb')]
    param(
        [Parameter(ParameterSetName = 'DefinitionName', Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [ValidateTrustedData()]
        [string] $DefinitionName,
        [Parameter(ParameterSetName = 'DefinitionName', Position = 1)]
        [ValidateNotNullOrEmpty()]
        [string] $DefinitionPath,
        [Parameter(ParameterSetName = 'DefinitionName', Position = 2)] [ValidateNotNullOrEmpty()] [string] $Type,
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'FilePathComputerName', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'LiteralFilePathComputerName', ValueFromPipelineByPropertyName)]
        [string] $Name,
        [Parameter(ParameterSetName = 'ComputerName', Mandatory, Position = 0)]
        [Alias('Command')]
        [ValidateTrustedData()]
        [scriptblock] $ScriptBlock,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'FilePathComputerName')]
        [Parameter(ParameterSetName = 'LiteralFilePathComputerName')]
        [Credential()]
        [pscredential] $Credential,
        [Parameter(ParameterSetName = 'FilePathComputerName', Mandatory, Position = 0)]
        [ValidateTrustedData()]
        [string] $FilePath,
        [Parameter(ParameterSetName = 'LiteralFilePathComputerName', Mandatory)]
        [Alias('PSPath', 'LP')]
        [ValidateTrustedData()]
        [string] $LiteralPath,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'FilePathComputerName')]
        [Parameter(ParameterSetName = 'LiteralFilePathComputerName')]
        [System.Management.Automation.Runspaces.AuthenticationMechanism] $Authentication,
        [Parameter(ParameterSetName = 'ComputerName', Position = 1)]
        [Parameter(ParameterSetName = 'FilePathComputerName', Position = 1)]
        [Parameter(ParameterSetName = 'LiteralFilePathComputerName', Position = 1)]
        [ValidateTrustedData()]
        [scriptblock] $InitializationScript,
        [ValidateNotNullOrWhiteSpace()] [string] $WorkingDirectory,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'FilePathComputerName')]
        [Parameter(ParameterSetName = 'LiteralFilePathComputerName')]
        [switch] $RunAs32,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'FilePathComputerName')]
        [Parameter(ParameterSetName = 'LiteralFilePathComputerName')]
        [ValidateNotNullOrEmpty()]
        [version] $PSVersion,
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'FilePathComputerName', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'LiteralFilePathComputerName', ValueFromPipeline)]
        [ValidateTrustedData()]
        [psobject] $InputObject,
        [Parameter(ParameterSetName = 'ComputerName')]
        [Parameter(ParameterSetName = 'FilePathComputerName')]
        [Parameter(ParameterSetName = 'LiteralFilePathComputerName')]
        [Alias('Args')]
        [ValidateTrustedData()]
        [object[]] $ArgumentList,
        [Parameter(ParameterSetName = 'SSHHost')] [int] $ConnectingTimeout = -1,
        [Parameter(ParameterSetName = 'SSHHost')] [ValidateNotNullOrEmpty()] [hashtable] $Options
    )
}

function Stop-Job {
    [CmdletBinding(DefaultParameterSetName = 'SessionIdParameterSet', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096795')]
    [ImplementingType('Microsoft.PowerShell.Commands.StopJobCommand')]
    [OutputType([System.Management.Automation.Job])]
    [Alias('spjb')]
    param(
        [Parameter(ParameterSetName = 'JobParameterSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Job[]] $Job,
        [switch] $PassThru,
        [Parameter(ParameterSetName = 'NameParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Name,
        [Parameter(ParameterSetName = 'InstanceIdParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [guid[]] $InstanceId,
        [Parameter(ParameterSetName = 'SessionIdParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [int[]] $Id,
        [Parameter(ParameterSetName = 'StateParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [System.Management.Automation.JobState] $State,
        [Parameter(ParameterSetName = 'FilterParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [hashtable] $Filter
    )
}

function Wait-Job {
    [CmdletBinding(DefaultParameterSetName = 'SessionIdParameterSet', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096902')]
    [ImplementingType('Microsoft.PowerShell.Commands.WaitJobCommand')]
    [OutputType([System.Management.Automation.Job])]
    [Alias('wjb')]
    param(
        [Parameter(ParameterSetName = 'JobParameterSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Job[]] $Job,
        [switch] $Any,
        [Alias('TimeoutSec')] [ValidateRange(-1, 2147483647)] [int] $Timeout = -1,
        [switch] $Force,
        [Parameter(ParameterSetName = 'NameParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Name,
        [Parameter(ParameterSetName = 'InstanceIdParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [guid[]] $InstanceId,
        [Parameter(ParameterSetName = 'SessionIdParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [int[]] $Id,
        [Parameter(ParameterSetName = 'StateParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [System.Management.Automation.JobState] $State,
        [Parameter(ParameterSetName = 'FilterParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [hashtable] $Filter
    )
}
