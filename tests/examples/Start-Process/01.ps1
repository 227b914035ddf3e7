Start-Process -FilePath "sort.exe"
