# ObjectEvent

function Register-ObjectEvent {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096714')]
    [ImplementingType('Microsoft.PowerShell.Commands.RegisterObjectEventCommand')]
    [OutputType([System.Management.Automation.PSEventJob])]
    param(
        [Parameter(Mandatory, Position = 0)] [psobject] $InputObject,
        [Parameter(Mandatory, Position = 1)] [string] $EventName,
        [Parameter(Position = 100)] [string] $SourceIdentifier,
        [Parameter(Position = 101)] [scriptblock] $Action,
        [psobject] $MessageData,
        [switch] $SupportEvent,
        [switch] $Forward,
        [int] $MaxTriggerCount
    )
}
