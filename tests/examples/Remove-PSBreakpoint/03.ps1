Remove-PSBreakpoint -Id 2
