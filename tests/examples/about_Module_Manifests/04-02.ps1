@{
    CompatiblePSEditions = @('Core')
}
