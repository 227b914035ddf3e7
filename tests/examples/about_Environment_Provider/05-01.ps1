Rename-Item -Path Env:USERMODE -NewName USERROLE
