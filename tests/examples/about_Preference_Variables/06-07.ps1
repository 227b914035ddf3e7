$ErrorView = "CategoryView"
Get-ChildItem -Path C:\nofile.txt
