@{
    VariablesToExport = '*'
}
