$myArray = 1,2,3
$SingleArray = ,1
Write-Output (,1)
