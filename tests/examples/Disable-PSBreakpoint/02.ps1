Disable-PSBreakpoint -Id 0
