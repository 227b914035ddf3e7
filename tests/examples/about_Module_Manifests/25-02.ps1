@{
    DscResourcesToExport = @(
        'ExampleClassResource'
    )
}
