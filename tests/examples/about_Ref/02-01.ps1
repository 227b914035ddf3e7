function Test {
    param([ref]$Data)
    $Data.Value = 3
}
