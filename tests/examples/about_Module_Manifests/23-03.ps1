@{
    CmdletsToExport = @()
}
