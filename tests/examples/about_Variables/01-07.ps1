$MyVariable = 1, 2, 3
$MyVariable
