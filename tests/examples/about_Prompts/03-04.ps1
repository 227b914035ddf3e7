(Get-Item Function:prompt).ScriptBlock
