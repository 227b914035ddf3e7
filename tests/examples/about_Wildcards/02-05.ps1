Get-Item -LiteralPath file[1].txt
