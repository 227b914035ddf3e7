$MyVariable = "The green cat."
$MyVariable
