$formatError = New-Object System.FormatException
throw $formatError
