'Gobble' -replace 'Gobble', '$& $&'
