@{
    CmdletsToExport = @(
        'Get-Example'
    )
}
