# Service: the services of the simulated servers. PowerShell itself has these commands only on Windows.

function Get-Service {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetServiceCommand')]
    [Edition('2010+')]
    [OutputType([System.ServiceProcess.ServiceController])]
    [Alias('gsv')]
    param(
        [Parameter(ParameterSetName = 'Default', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('ServiceName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $Name,
        [Parameter(ValueFromPipelineByPropertyName)] [Alias('Cn')] [ValidateNotNullOrEmpty()] [string[]] $ComputerName,
        [Alias('DS')] [switch] $DependentServices,
        [Alias('SDO', 'ServicesDependedOn')] [switch] $RequiredServices,
        [Parameter(ParameterSetName = 'DisplayName', Mandatory)] [string[]] $DisplayName,
        [ValidateNotNullOrEmpty()] [string[]] $Include,
        [ValidateNotNullOrEmpty()] [string[]] $Exclude,
        [Parameter(ParameterSetName = 'InputObject', ValueFromPipeline)] [ValidateNotNullOrEmpty()] [System.ServiceProcess.ServiceController[]] $InputObject
    )
}

function Restart-Service {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', SupportsShouldProcess)]
    [ImplementingType('Microsoft.PowerShell.Commands.RestartServiceCommand')]
    [Edition('2010+')]
    [OutputType([System.ServiceProcess.ServiceController])]
    param(
        [Parameter(ValueFromPipelineByPropertyName)] [Alias('Cn')] [ValidateNotNullOrEmpty()] [string[]] $ComputerName,
        [switch] $Force,
        [Parameter(ParameterSetName = 'InputObject', Mandatory, Position = 0, ValueFromPipeline)]
        [ValidateNotNullOrEmpty()]
        [System.ServiceProcess.ServiceController[]] $InputObject,
        [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('ServiceName')]
        [string[]] $Name,
        [switch] $PassThru,
        [Parameter(ParameterSetName = 'DisplayName', Mandatory)] [string[]] $DisplayName,
        [ValidateNotNullOrEmpty()] [string[]] $Include,
        [ValidateNotNullOrEmpty()] [string[]] $Exclude
    )
}

function Resume-Service {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', SupportsShouldProcess)]
    [ImplementingType('Microsoft.PowerShell.Commands.ResumeServiceCommand')]
    [Edition('2010+')]
    [OutputType([System.ServiceProcess.ServiceController])]
    param(
        [Parameter(ParameterSetName = 'InputObject', Mandatory, Position = 0, ValueFromPipeline)]
        [ValidateNotNullOrEmpty()]
        [System.ServiceProcess.ServiceController[]] $InputObject,
        [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('ServiceName')]
        [string[]] $Name,
        [switch] $PassThru,
        [Parameter(ParameterSetName = 'DisplayName', Mandatory)] [string[]] $DisplayName,
        [ValidateNotNullOrEmpty()] [string[]] $Include,
        [ValidateNotNullOrEmpty()] [string[]] $Exclude
    )
}

function Set-Service {
    [CmdletBinding(DefaultParameterSetName = 'Name', SupportsShouldProcess)]
    [ImplementingType('Microsoft.PowerShell.Commands.SetServiceCommand')]
    [Edition('2010+')]
    [OutputType([System.ServiceProcess.ServiceController])]
    param(
        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('ServiceName', 'SN')]
        [string] $Name,
        [Parameter(ParameterSetName = 'InputObject', Mandatory, Position = 0, ValueFromPipeline)]
        [System.ServiceProcess.ServiceController] $InputObject,
        [Parameter(ValueFromPipelineByPropertyName)] [Alias('Cn')] [ValidateNotNullOrEmpty()] [string[]] $ComputerName,
        [Alias('DN')] [ValidateNotNullOrEmpty()] [string] $DisplayName,
        [Credential()] [pscredential] $Credential,
        [ValidateNotNullOrEmpty()] [string] $Description,
        [Alias('StartMode', 'SM', 'ST', 'StartType')] [Microsoft.PowerShell.Commands.ServiceStartupType] $StartupType,
        [ValidateSet('Running', 'Stopped', 'Paused')] [ValidateNotNullOrEmpty()] [string] $Status,
        [switch] $Force,
        [switch] $PassThru
    )
}

function Start-Service {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', SupportsShouldProcess)]
    [ImplementingType('Microsoft.PowerShell.Commands.StartServiceCommand')]
    [Edition('2010+')]
    [OutputType([System.ServiceProcess.ServiceController])]
    [Alias('sasv')]
    param(
        [Parameter(ValueFromPipelineByPropertyName)] [Alias('Cn')] [ValidateNotNullOrEmpty()] [string[]] $ComputerName,
        [Parameter(ParameterSetName = 'InputObject', Mandatory, Position = 0, ValueFromPipeline)]
        [ValidateNotNullOrEmpty()]
        [System.ServiceProcess.ServiceController[]] $InputObject,
        [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('ServiceName')]
        [string[]] $Name,
        [switch] $PassThru,
        [Parameter(ParameterSetName = 'DisplayName', Mandatory)] [string[]] $DisplayName,
        [ValidateNotNullOrEmpty()] [string[]] $Include,
        [ValidateNotNullOrEmpty()] [string[]] $Exclude
    )
}

function Stop-Service {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', SupportsShouldProcess)]
    [ImplementingType('Microsoft.PowerShell.Commands.StopServiceCommand')]
    [Edition('2010+')]
    [OutputType([System.ServiceProcess.ServiceController])]
    [Alias('spsv')]
    param(
        [Parameter(ValueFromPipelineByPropertyName)] [Alias('Cn')] [ValidateNotNullOrEmpty()] [string[]] $ComputerName,
        [switch] $Force,
        [switch] $NoWait,
        [Parameter(ParameterSetName = 'InputObject', Mandatory, Position = 0, ValueFromPipeline)]
        [ValidateNotNullOrEmpty()]
        [System.ServiceProcess.ServiceController[]] $InputObject,
        [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('ServiceName')]
        [string[]] $Name,
        [switch] $PassThru,
        [Parameter(ParameterSetName = 'DisplayName', Mandatory)] [string[]] $DisplayName,
        [ValidateNotNullOrEmpty()] [string[]] $Include,
        [ValidateNotNullOrEmpty()] [string[]] $Exclude
    )
}

function Suspend-Service {
    [CmdletBinding(DefaultParameterSetName = 'InputObject', SupportsShouldProcess)]
    [ImplementingType('Microsoft.PowerShell.Commands.SuspendServiceCommand')]
    [Edition('2010+')]
    [OutputType([System.ServiceProcess.ServiceController])]
    param(
        [Parameter(ParameterSetName = 'InputObject', Mandatory, Position = 0, ValueFromPipeline)]
        [ValidateNotNullOrEmpty()]
        [System.ServiceProcess.ServiceController[]] $InputObject,
        [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('ServiceName')]
        [string[]] $Name,
        [switch] $PassThru,
        [Parameter(ParameterSetName = 'DisplayName', Mandatory)] [string[]] $DisplayName,
        [ValidateNotNullOrEmpty()] [string[]] $Include,
        [ValidateNotNullOrEmpty()] [string[]] $Exclude
    )
}
