$MyShell = "PowerShell"
