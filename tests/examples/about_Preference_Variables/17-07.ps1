Remove-Item -Path .\test2.txt -WhatIf
