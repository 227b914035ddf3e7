Write-Debug -Message "Hello, World"
