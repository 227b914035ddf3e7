[byte[]] $bytes = 1..16
New-Object -TypeName System.Guid -ArgumentList $bytes
