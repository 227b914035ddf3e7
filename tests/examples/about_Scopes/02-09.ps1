function Global:Hello {
  Write-Host "Hello, World"
}
