New-Item -Path Env: -Name USERMODE -Value Non-Admin
