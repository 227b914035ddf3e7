Set-Location -Path "Env:\" -PassThru
