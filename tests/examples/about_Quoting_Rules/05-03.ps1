"hashtable:`n$((@{ key = 'value' } | Out-String).Trim())"
