$myObject = [pscustomobject]@{
    singleValue = 'Hello'
    arrayValue  = @(0..10)
}

$myObject.ForEach({$_.Value}).Count    # An array of 11 items
