@{
    # RequiredModules = @()
}
