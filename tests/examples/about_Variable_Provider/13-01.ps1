Remove-Item Variable:* -Force
