@{
    FormatsToProcess = @(
        'Formats\Example.ps1xml'
    )
}
