@{
    # FileList = @()
}
