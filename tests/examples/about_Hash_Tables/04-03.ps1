$dictionary = [ordered]@{
    1       = 'one'
    2       = 'two'
    'three' = 3
}
$dictionary

$dictionary | Get-Member -MemberType Properties, ParameterizedProperty
