Resolve-Path -LiteralPath 'test[xml]'
