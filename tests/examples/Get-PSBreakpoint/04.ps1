Get-PSBreakpoint -Script "Sample.ps1, SupportScript.ps1"
