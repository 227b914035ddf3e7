Write-Debug -Message "Hello, World" -Debug
