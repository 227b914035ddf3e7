Remove-Item -Path Alias:serv
