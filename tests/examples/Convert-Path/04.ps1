Get-Item .git -Force
Convert-Path .git*
Convert-Path .git* -Force
