Enable-PSBreakpoint -Id 0, 1, 5
