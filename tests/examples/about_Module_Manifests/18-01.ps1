@{
    ScriptsToProcess = @(
        'Scripts\Initialize.ps1'
    )
}
