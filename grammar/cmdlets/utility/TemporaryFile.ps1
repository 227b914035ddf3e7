# TemporaryFile

function New-TemporaryFile {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Low')]
    [ImplementingType('Microsoft.PowerShell.Commands.NewTemporaryFileCommand')]
    [OutputType([System.IO.FileInfo])]
    param()
}
