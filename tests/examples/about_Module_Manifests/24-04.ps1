@{
    VariablesToExport = @(
        'SomeExample'
    )
}
