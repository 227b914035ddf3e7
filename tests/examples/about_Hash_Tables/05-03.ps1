$hash = @{
    1       = 'one'
    2       = 'two'
    'three' = 3
}
$hash

([array]$hash.Values)[2]
