Test-Path $PROFILE
