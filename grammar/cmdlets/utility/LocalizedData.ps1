# LocalizedData

function Import-LocalizedData {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096710')]
    [ImplementingType('Microsoft.PowerShell.Commands.ImportLocalizedData')]
    param(
        [Parameter(Position = 0)] [Alias('Variable')] [ValidateNotNullOrEmpty()] [string] $BindingVariable,
        [Parameter(Position = 1)] [string] $UICulture,
        [string] $BaseDirectory,
        [string] $FileName,
        [ValidateTrustedData()] [string[]] $SupportedCommand = 'ConvertFrom-StringData'
    )
}
