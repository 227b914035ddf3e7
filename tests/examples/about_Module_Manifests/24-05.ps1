@{
    VariablesToExport = @(
        '*Example'
    )
}
