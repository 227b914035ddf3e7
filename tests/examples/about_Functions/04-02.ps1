function Start-PSAdmin { Start-Process PowerShell -Verb RunAs }
