[int]$foo = '43'
$foo.GetType().Name
