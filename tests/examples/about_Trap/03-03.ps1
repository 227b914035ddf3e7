nonsenseString
$Error[0].Exception.GetType().FullName
