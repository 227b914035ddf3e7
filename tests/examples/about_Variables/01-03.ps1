$MyVariable = 1, 2, 3

$Path = "C:\Windows\System32"

$MyVariable
