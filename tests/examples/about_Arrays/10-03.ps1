$myObject = [pscustomobject]@{
    singleValue = 'Hello'
    arrayValue  = @(0..10)
}
