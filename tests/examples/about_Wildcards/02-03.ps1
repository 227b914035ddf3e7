Get-Item -Path file``[1``].txt
