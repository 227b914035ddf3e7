@{
    RequiredModules = @(
        'PSReadLine'
    )
}
