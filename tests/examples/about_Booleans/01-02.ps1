# a non-collection type
[bool]@{value = 0}
if ('hello') { $true } else { $false }
[bool]'False'
