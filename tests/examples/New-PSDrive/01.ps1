New-PSDrive -Name "Public" -PSProvider "FileSystem" -Root "\\Server01\Public"
