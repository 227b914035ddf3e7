Remove-Item Date.csv -WhatIf
