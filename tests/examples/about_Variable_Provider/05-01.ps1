Get-ChildItem -LiteralPath ?
