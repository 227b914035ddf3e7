$a = $null
${a}?[0]
