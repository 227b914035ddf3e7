ConvertTo-Xml -As "Document" -InputObject (Get-Process) -Depth 3
