$result = 'one','two','three','four' | Where-Object {$_ -like 'f*'}
$result.GetType().FullName
$result
$result.Count
