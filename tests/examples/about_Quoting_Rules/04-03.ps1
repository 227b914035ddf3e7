@"
For help, type "Get-Help"
"@
