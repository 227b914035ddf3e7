@{
    CmdletsToExport = '*'
}
