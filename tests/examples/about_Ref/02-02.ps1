function Test {
    param([ref]$Data)
    $Data.Value = 3
}

$var = 10
Test -Data ([ref]$var)
$var
