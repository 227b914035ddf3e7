(Test-Path .vscode) ? (Write-Host 'exists') : (Write-Host 'not found')
