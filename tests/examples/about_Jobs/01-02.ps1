$job = Start-Job -ScriptBlock {Get-Process}
