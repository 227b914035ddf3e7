Get-Item .git -Force
Resolve-Path .git*
Resolve-Path .git* -Force
