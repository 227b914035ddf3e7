Get-ChildItem ..\"Program Files"
