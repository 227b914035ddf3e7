function Get-PowerShellProcess { Get-Process pwsh }
