Remove-Item -Path Env:USERROLE2
