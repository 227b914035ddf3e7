# TimeZone

function Get-TimeZone {
    [CmdletBinding(DefaultParameterSetName = 'Name', HelpUri = 'https://go.microsoft.com/fwlink/?LinkId=2096904')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetTimeZoneCommand')]
    [OutputType([System.TimeZoneInfo])]
    [Alias('gtz')]
    param(
        [Parameter(ParameterSetName = 'Id', Mandatory, ValueFromPipelineByPropertyName)] [string[]] $Id,
        [Parameter(ParameterSetName = 'ListAvailable', Mandatory)] [switch] $ListAvailable,
        [Parameter(ParameterSetName = 'Name', Position = 0, ValueFromPipeline)] [string[]] $Name
    )
}
