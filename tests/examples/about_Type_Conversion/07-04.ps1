(Get-Date).ToString(@(1, 2))
