Get-ChildItem -Path $PSHOME -LiteralPath $PSHOME
