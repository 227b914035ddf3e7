Get-PSBreakpoint | Remove-PSBreakpoint
