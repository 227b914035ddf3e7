Set-Location (Split-Path -Path $PROFILE)
