Get-PSBreakpoint -Id 2
