@{
    VariablesToExport = @()
}
