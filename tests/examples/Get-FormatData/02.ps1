Get-FormatData -TypeName 'System.Management.Automation.Cmd*'
