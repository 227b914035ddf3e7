$bytes = [byte[]] @(1..16)
$guid = New-Object System.Guid($bytes)
