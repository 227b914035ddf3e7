Get-ChildItem | Format-Wide -Column 3
