[Diagnostics.Process[]]$zz = Get-Process
