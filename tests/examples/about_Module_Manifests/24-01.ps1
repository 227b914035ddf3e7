@{
    # VariablesToExport = @()
}
