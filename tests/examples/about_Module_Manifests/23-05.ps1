@{
    CmdletsToExport = @(
        '*Example'
    )
}
