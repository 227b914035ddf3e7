@{
    # CompatiblePSEditions = @()
}
