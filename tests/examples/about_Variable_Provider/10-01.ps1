Set-Item -Path Variable:ErrorActionPreference -Value Stop
