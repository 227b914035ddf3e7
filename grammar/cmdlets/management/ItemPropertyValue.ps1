# ItemPropertyValue

function Get-ItemPropertyValue {
    [CmdletBinding(DefaultParameterSetName = 'Path', HelpUri = 'https://go.microsoft.com/fwlink/?LinkId=2096906')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetItemPropertyValueCommand')]
    [Alias('gpv')]
    param(
        [Parameter(ParameterSetName = 'Path', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [Parameter(Mandatory, Position = 1)] [Alias('PSProperty')] [string[]] $Name,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential
    )
}
