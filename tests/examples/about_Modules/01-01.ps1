$folder = New-Item -Type Directory -Path $HOME\Documents\PowerShell\Modules
