@{
    TypesToProcess = @(
        'Types\Example.ps1xml'
    )
}
