Resolve-Path -Path "windows"
