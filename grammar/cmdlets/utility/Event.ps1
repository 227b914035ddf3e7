# Event

function Get-Event {
    [CmdletBinding(DefaultParameterSetName = 'BySource', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097014')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetEventCommand')]
    [OutputType([System.Management.Automation.PSEventArgs])]
    param(
        [Parameter(ParameterSetName = 'BySource', Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string] $SourceIdentifier,
        [Parameter(ParameterSetName = 'ById', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [Alias('Id')]
        [int] $EventIdentifier = -1
    )
}

function New-Event {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096708')]
    [ImplementingType('Microsoft.PowerShell.Commands.NewEventCommand')]
    [OutputType([System.Management.Automation.PSEventArgs])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $SourceIdentifier,
        [Parameter(Position = 1)] [psobject] $Sender,
        [Parameter(Position = 2)] [psobject[]] $EventArguments,
        [Parameter(Position = 3)] [psobject] $MessageData
    )
}

function Remove-Event {
    [CmdletBinding(DefaultParameterSetName = 'BySource', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096715')]
    [ImplementingType('Microsoft.PowerShell.Commands.RemoveEventCommand')]
    param(
        [Parameter(ParameterSetName = 'BySource', Mandatory, Position = 0)] [string] $SourceIdentifier,
        [Parameter(ParameterSetName = 'ByIdentifier', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [int] $EventIdentifier = -1
    )
}

function Unregister-Event {
    [CmdletBinding(DefaultParameterSetName = 'BySource', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097037')]
    [ImplementingType('Microsoft.PowerShell.Commands.UnregisterEventCommand')]
    param(
        [Parameter(ParameterSetName = 'BySource', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [string] $SourceIdentifier,
        [Parameter(ParameterSetName = 'ById', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [int] $SubscriptionId = -1,
        [switch] $Force
    )
}

function Wait-Event {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097042')]
    [ImplementingType('Microsoft.PowerShell.Commands.WaitEventCommand')]
    [OutputType([System.Management.Automation.PSEventArgs])]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [string] $SourceIdentifier,
        [Alias('TimeoutSec')] [ValidateRange(-1, 2147483647)] [int] $Timeout = -1
    )
}
