$message = (Test-Path $path) ? "Path exists" : "Path not found"
