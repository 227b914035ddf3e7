Clear-Item -Path Env:USERROLE
