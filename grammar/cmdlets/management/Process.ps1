# Process

function Debug-Process {
    [CmdletBinding(DefaultParameterSetName = 'Name', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096809')]
    [ImplementingType('Microsoft.PowerShell.Commands.DebugProcessCommand')]
    param(
        [Parameter(ParameterSetName = 'Id', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [Alias('PID', 'ProcessId')]
        [ValidateNotNullOrEmpty()]
        [int[]] $Id,
        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [Alias('ProcessName')]
        [string[]] $Name,
        [Parameter(ParameterSetName = 'InputObject', Mandatory, ValueFromPipeline)]
        [System.Diagnostics.Process[]] $InputObject
    )
}

function Get-Process {
    [CmdletBinding(DefaultParameterSetName = 'Name', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096814')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetProcessCommand')]
    [OutputType([System.Diagnostics.FileVersionInfo], [System.Diagnostics.Process], [System.Diagnostics.ProcessModule])]
    [Alias('gps')]
    param(
        [Parameter(ParameterSetName = 'Name', Position = 0, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'NameWithUserName', Position = 0, ValueFromPipelineByPropertyName)]
        [Alias('ProcessName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $Name,
        [Parameter(ParameterSetName = 'Id', Mandatory, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'IdWithUserName', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PID')]
        [int[]] $Id,
        [Parameter(ParameterSetName = 'InputObject', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'InputObjectWithUserName', Mandatory, ValueFromPipeline)]
        [System.Diagnostics.Process[]] $InputObject,
        [Parameter(ParameterSetName = 'IdWithUserName', Mandatory)]
        [Parameter(ParameterSetName = 'InputObjectWithUserName', Mandatory)]
        [Parameter(ParameterSetName = 'NameWithUserName', Mandatory)]
        [switch] $IncludeUserName,
        [Parameter(ParameterSetName = 'Id')]
        [Parameter(ParameterSetName = 'InputObject')]
        [Parameter(ParameterSetName = 'Name')]
        [ValidateNotNull()]
        [switch] $Module,
        [Parameter(ParameterSetName = 'Id')]
        [Parameter(ParameterSetName = 'InputObject')]
        [Parameter(ParameterSetName = 'Name')]
        [Alias('FV', 'FVI')]
        [ValidateNotNull()]
        [switch] $FileVersionInfo
    )
}

function Start-Process {
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097141')]
    [ImplementingType('Microsoft.PowerShell.Commands.StartProcessCommand')]
    [OutputType([System.Diagnostics.Process])]
    [Alias('saps')]
    param(
        [Parameter(Mandatory, Position = 0)] [Alias('PSPath', 'Path')] [ValidateNotNullOrEmpty()] [string] $FilePath,
        [Parameter(Position = 1)] [Alias('Args')] [string[]] $ArgumentList,
        [Parameter(ParameterSetName = 'Default')]
        [Alias('RunAs')]
        [Credential()]
        [ValidateNotNullOrEmpty()]
        [pscredential] $Credential,
        [ValidateNotNullOrEmpty()] [string] $WorkingDirectory,
        [Parameter(ParameterSetName = 'Default')] [Alias('Lup')] [switch] $LoadUserProfile,
        [Parameter(ParameterSetName = 'Default')] [Alias('nnw')] [switch] $NoNewWindow,
        [switch] $PassThru,
        [Parameter(ParameterSetName = 'Default')]
        [Alias('RSE')]
        [ValidateNotNullOrEmpty()]
        [string] $RedirectStandardError,
        [Parameter(ParameterSetName = 'Default')]
        [Alias('RSI')]
        [ValidateNotNullOrEmpty()]
        [string] $RedirectStandardInput,
        [Parameter(ParameterSetName = 'Default')]
        [Alias('RSO')]
        [ValidateNotNullOrEmpty()]
        [string] $RedirectStandardOutput,
        [Parameter(ParameterSetName = 'UseShellExecute')]
        [ArgumentCompleter([Microsoft.PowerShell.Commands.VerbArgumentCompleter])]
        [ValidateNotNullOrEmpty()]
        [string] $Verb,
        [ValidateNotNullOrEmpty()] [System.Diagnostics.ProcessWindowStyle] $WindowStyle,
        [switch] $Wait,
        [Parameter(ParameterSetName = 'Default')] [switch] $UseNewEnvironment,
        [hashtable] $Environment
    )
}

function Stop-Process {
    [CmdletBinding(DefaultParameterSetName = 'Id', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097058')]
    [ImplementingType('Microsoft.PowerShell.Commands.StopProcessCommand')]
    [OutputType([System.Diagnostics.Process])]
    [Alias('spps')]
    param(
        [Parameter(ParameterSetName = 'Name', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('ProcessName')]
        [string[]] $Name,
        [Parameter(ParameterSetName = 'Id', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [int[]] $Id,
        [Parameter(ParameterSetName = 'InputObject', Mandatory, Position = 0, ValueFromPipeline)]
        [System.Diagnostics.Process[]] $InputObject,
        [switch] $PassThru,
        [ValidateNotNullOrEmpty()] [switch] $Force
    )
}

function Wait-Process {
    [CmdletBinding(DefaultParameterSetName = 'Name', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097146')]
    [ImplementingType('Microsoft.PowerShell.Commands.WaitProcessCommand')]
    [OutputType([System.Diagnostics.Process])]
    param(
        [Parameter(ParameterSetName = 'Id', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [Alias('PID', 'ProcessId')]
        [ValidateNotNullOrEmpty()]
        [int[]] $Id,
        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [Alias('ProcessName')]
        [string[]] $Name,
        [Parameter(Position = 1)]
        [Alias('TimeoutSec')]
        [ValidateNotNullOrEmpty()]
        [ValidateRange(0, 32767)]
        [int] $Timeout,
        [switch] $Any,
        [switch] $PassThru,
        [Parameter(ParameterSetName = 'InputObject', Mandatory, ValueFromPipeline)]
        [System.Diagnostics.Process[]] $InputObject
    )
}
