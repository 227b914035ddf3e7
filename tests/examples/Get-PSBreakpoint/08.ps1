Get-PSBreakpoint -Type Line, Variable -Script "Sample.ps1"
