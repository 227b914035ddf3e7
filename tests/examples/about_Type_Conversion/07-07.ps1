[byte[]] $bytes = 1..16
$guid = New-Object -TypeName System.Guid -ArgumentList (, $bytes)
$guid
