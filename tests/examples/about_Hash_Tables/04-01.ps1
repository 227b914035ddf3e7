$hash = @{
    1       = 'one'
    2       = 'two'
    'three' = 3
}
$hash

$hash | Get-Member -MemberType Properties, ParameterizedProperty
