Get-PSBreakpoint
