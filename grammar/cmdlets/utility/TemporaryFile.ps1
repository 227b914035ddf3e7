# TemporaryFile

function New-TemporaryFile {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Low', HelpUri = 'https://go.microsoft.com/fwlink/?LinkId=2097032')]
    [ImplementingType('Microsoft.PowerShell.Commands.NewTemporaryFileCommand')]
    [OutputType([System.IO.FileInfo])]
    param()
}
