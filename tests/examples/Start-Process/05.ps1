Start-Process -FilePath "powershell" -Verb RunAs
