$MyVariable = $null
