@{
    FunctionsToExport = '*'
}
