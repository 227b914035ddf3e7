Get-Job -ChildJobState Failed
