$myObject = [pscustomobject]@{
    singleValue = 'Hello'
    arrayValue  = @(0..10)
}

$myObject.ForEach('singleValue').GetType().Name
$myObject.ForEach('singleValue')[0].GetType().Name
$myObject.ForEach('singleValue') # Enumerate the collection object
