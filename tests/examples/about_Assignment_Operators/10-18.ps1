[string]$a = "string"
