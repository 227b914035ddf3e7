Remove-Item Alias:* -Force
