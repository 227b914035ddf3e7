Get-Item file`[1`].txt
