Write-Debug -Message "Hello, World" -Debug:$false
