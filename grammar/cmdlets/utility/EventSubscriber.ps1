# EventSubscriber

function Get-EventSubscriber {
    [CmdletBinding(DefaultParameterSetName = 'BySource', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096607')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetEventSubscriberCommand')]
    [OutputType([System.Management.Automation.PSEventSubscriber])]
    param(
        [Parameter(ParameterSetName = 'BySource', Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string] $SourceIdentifier,
        [Parameter(ParameterSetName = 'ById', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [Alias('Id')]
        [int] $SubscriptionId = -1,
        [Parameter(Position = 1)] [switch] $Force
    )
}
