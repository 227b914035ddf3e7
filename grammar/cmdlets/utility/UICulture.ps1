# UICulture

function Get-UICulture {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096613')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetUICultureCommand')]
    [OutputType([cultureinfo])]
    param()
}
