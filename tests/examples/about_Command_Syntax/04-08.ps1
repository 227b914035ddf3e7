New-Alias MyAlias mycommand.exe
