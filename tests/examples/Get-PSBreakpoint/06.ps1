Get-PSBreakpoint -Type Command -Script "Sample.ps1"
