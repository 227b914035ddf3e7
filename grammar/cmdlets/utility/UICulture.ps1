# UICulture

function Get-UICulture {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.Commands.GetUICultureCommand')]
    [OutputType([cultureinfo])]
    param()
}
