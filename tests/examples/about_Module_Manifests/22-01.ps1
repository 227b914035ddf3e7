@{
    # FunctionsToExport = @()
}
