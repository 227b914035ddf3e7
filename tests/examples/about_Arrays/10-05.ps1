$myObject = [pscustomobject]@{
    singleValue = 'Hello'
    arrayValue  = @(0..10)
}

$myObject.ForEach('arrayValue').GetType().Name
$myObject.ForEach('arrayValue').Count
$myObject.ForEach('Value')[0].Count
$myObject.ForEach('Value')[0][0]
