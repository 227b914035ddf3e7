# Connection

function Test-Connection {
    [CmdletBinding(DefaultParameterSetName = 'DefaultPing', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097144')]
    [ImplementingType('Microsoft.PowerShell.Commands.TestConnectionCommand')]
    [ParameterSets('DefaultPing', 'RepeatPing', 'TraceRoute', 'MtuSizeDetect', 'TcpPort')]
    [OutputType([Microsoft.PowerShell.Commands.TestConnectionCommand+PingMtuStatus], [Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus], [Microsoft.PowerShell.Commands.TestConnectionCommand+TcpPortStatus], [Microsoft.PowerShell.Commands.TestConnectionCommand+TraceStatus], [bool], [int])]
    param(
        [Parameter(ParameterSetName = 'DefaultPing')] [Parameter(ParameterSetName = 'RepeatPing')] [switch] $Ping,
        [Parameter(ParameterSetName = 'DefaultPing')]
        [Parameter(ParameterSetName = 'MtuSizeDetect')]
        [Parameter(ParameterSetName = 'RepeatPing')]
        [Parameter(ParameterSetName = 'TcpPort')]
        [Parameter(ParameterSetName = 'TraceRoute')]
        [switch] $IPv4,
        [Parameter(ParameterSetName = 'DefaultPing')]
        [Parameter(ParameterSetName = 'MtuSizeDetect')]
        [Parameter(ParameterSetName = 'RepeatPing')]
        [Parameter(ParameterSetName = 'TcpPort')]
        [Parameter(ParameterSetName = 'TraceRoute')]
        [switch] $IPv6,
        [Parameter(ParameterSetName = 'DefaultPing')]
        [Parameter(ParameterSetName = 'MtuSizeDetect')]
        [Parameter(ParameterSetName = 'RepeatPing')]
        [Parameter(ParameterSetName = 'TcpPort')]
        [Parameter(ParameterSetName = 'TraceRoute')]
        [switch] $ResolveDestination,
        [Parameter(ParameterSetName = 'DefaultPing')]
        [Parameter(ParameterSetName = 'RepeatPing')]
        [Parameter(ParameterSetName = 'TcpPort')]
        [Parameter(ParameterSetName = 'TraceRoute')]
        [string] $Source,
        [Parameter(ParameterSetName = 'DefaultPing')]
        [Parameter(ParameterSetName = 'RepeatPing')]
        [Parameter(ParameterSetName = 'TraceRoute')]
        [Alias('Ttl', 'TimeToLive', 'Hops')]
        [ValidateRange(1, 128)]
        [int] $MaxHops = 128,
        [Parameter(ParameterSetName = 'DefaultPing')]
        [Parameter(ParameterSetName = 'TcpPort')]
        [ValidateRange('Positive')]
        [int] $Count = 4,
        [Parameter(ParameterSetName = 'DefaultPing')]
        [Parameter(ParameterSetName = 'RepeatPing')]
        [Parameter(ParameterSetName = 'TcpPort')]
        [ValidateRange('Positive')]
        [int] $Delay = 1,
        [Parameter(ParameterSetName = 'DefaultPing')]
        [Parameter(ParameterSetName = 'RepeatPing')]
        [Alias('Size', 'Bytes', 'BS')]
        [ValidateRange(0, 65500)]
        [int] $BufferSize = 32,
        [Parameter(ParameterSetName = 'DefaultPing')]
        [Parameter(ParameterSetName = 'RepeatPing')]
        [switch] $DontFragment,
        [Parameter(ParameterSetName = 'RepeatPing', Mandatory)]
        [Parameter(ParameterSetName = 'TcpPort')]
        [Alias('Continuous')]
        [switch] $Repeat,
        [switch] $Quiet,
        [ValidateRange('Positive')] [int] $TimeoutSeconds = 5,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('ComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $TargetName,
        [Parameter(ParameterSetName = 'MtuSizeDetect', Mandatory)] [Alias('MtuSizeDetect')] [switch] $MtuSize,
        [Parameter(ParameterSetName = 'TraceRoute', Mandatory)] [switch] $Traceroute,
        [Parameter(ParameterSetName = 'TcpPort', Mandatory)] [ValidateRange(0, 65535)] [int] $TcpPort,
        [Parameter(ParameterSetName = 'TcpPort')] [switch] $Detailed
    )
}
