(Get-Command prompt).ScriptBlock
