@{
    RequiredModules = @(
        'Vendored\PSReadLine\PSReadLine.psd1'
    )
}
