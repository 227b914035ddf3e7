$true -in 'true', 'false'
'true', 'false' -contains $true
