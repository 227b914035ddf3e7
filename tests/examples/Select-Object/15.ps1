$object = [pscustomobject]@{
    name = 'USA'
    children = [pscustomobject]@{
        name = 'Southwest'
    }
}
$object
$newObject = [pscustomobject]@{
    country = $object.name
    children = $object.children
}
$newObject
$object
