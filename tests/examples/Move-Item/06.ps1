Move-Item -LiteralPath 'Logs[Sept`06]' -Destination 'Logs[2006]'
