Invoke-Item -Path .\Defaults.pssc
