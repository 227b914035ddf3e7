$WhatIfPreference = "True"
Remove-Item -Path .\test2.txt
