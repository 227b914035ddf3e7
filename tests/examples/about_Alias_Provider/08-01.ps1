Set-Item -Path Alias:dir -Options "AllScope, ReadOnly"
