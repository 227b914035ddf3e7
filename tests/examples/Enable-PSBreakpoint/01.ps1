Get-PSBreakpoint | Enable-PSBreakpoint
