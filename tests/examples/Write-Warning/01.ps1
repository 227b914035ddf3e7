Write-Warning "This is only a test warning."
