(42.1).GetType().Name
$byte = [byte] 42.1
$byte
$byte.GetType().Name
