$input.MoveNext() | Out-Null
