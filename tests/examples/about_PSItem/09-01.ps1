try { NonsenseString }
catch {
    Write-Host "An error occurred:"
    Write-Host $PSItem
}
