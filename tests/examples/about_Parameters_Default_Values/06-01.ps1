$PSDefaultParameterValues.Add('Get-Process:Name', 'PowerShell')
