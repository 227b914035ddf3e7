$var = [int]'43'
$var.GetType().Name
