Get-Culture
$x = 1.2
$x.ToString()
(Get-Date 2024-03-19).ToString()
