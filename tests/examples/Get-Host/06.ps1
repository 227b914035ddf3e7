(Get-Host).UI.RawUI
