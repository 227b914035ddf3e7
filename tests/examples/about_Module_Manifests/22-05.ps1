@{
    FunctionsToExport = @(
        '*Example'
    )
}
