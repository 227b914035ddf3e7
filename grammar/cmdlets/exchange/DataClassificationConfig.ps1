# DataClassificationConfig

function Get-DataClassificationConfig {
    [CmdletBinding()]
    [Edition('EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.DataClassificationConfig')]
    param()
}
