@{
    FunctionsToExport = @()
}
