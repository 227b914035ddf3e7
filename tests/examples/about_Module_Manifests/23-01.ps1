@{
    # CmdletsToExport = @()
}
