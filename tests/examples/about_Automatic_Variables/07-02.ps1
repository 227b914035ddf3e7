[void]$input.MoveNext()
