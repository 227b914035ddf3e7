Set-Item -Path Env:USERROLE -Value Administrator
