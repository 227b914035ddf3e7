@{
    # ModuleList = @()
}
