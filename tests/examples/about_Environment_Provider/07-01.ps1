Copy-Item -Path Env:USERROLE -Destination Env:USERROLE2
