[string]$s = 'a'..'e'
