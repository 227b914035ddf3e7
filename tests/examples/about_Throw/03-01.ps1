throw (Get-Process pwsh)
