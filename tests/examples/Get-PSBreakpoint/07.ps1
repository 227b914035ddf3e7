Get-PSBreakpoint -Variable "Index, Swap"
