@{
    # DscResourcesToExport = @()
}
