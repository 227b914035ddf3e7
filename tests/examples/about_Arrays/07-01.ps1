$a = 1, 2, 3
$a.Clear()
$a | % { $null -eq $_ }
