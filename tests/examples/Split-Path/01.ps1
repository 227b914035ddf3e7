Split-Path -Path "HKCU:\Software\Microsoft" -Qualifier
