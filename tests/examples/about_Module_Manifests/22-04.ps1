@{
    FunctionsToExport = @(
        'Get-Example'
    )
}
