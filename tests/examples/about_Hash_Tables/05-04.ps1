$dictionary = [ordered]@{
    1       = 'one'
    2       = 'two'
    'three' = 3
}
$dictionary

$dictionary[1]
([array]$dictionary.Values)[1]
$dictionary[[Object]1]
$dictionary['three']
