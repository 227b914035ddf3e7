# Empty collections
[bool]@()
[bool](Get-ChildItem | Where-Object Name -EQ 'Non-existent-File.txt')
$a = @(0)
[bool]$a
$b = @(1)
[bool]$b
$c = @(0,0)
[bool]$c
