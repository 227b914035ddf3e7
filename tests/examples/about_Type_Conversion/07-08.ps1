[byte[]] $bytes = 1..16
[System.Guid]::new($bytes)  # OK
