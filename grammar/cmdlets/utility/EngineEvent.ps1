# EngineEvent

function Register-EngineEvent {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097128')]
    [ImplementingType('Microsoft.PowerShell.Commands.RegisterEngineEventCommand')]
    [OutputType([System.Management.Automation.PSEventJob])]
    param(
        [Parameter(Mandatory, Position = 100)] [string] $SourceIdentifier,
        [Parameter(Position = 101)] [scriptblock] $Action,
        [psobject] $MessageData,
        [switch] $SupportEvent,
        [switch] $Forward,
        [int] $MaxTriggerCount
    )
}
