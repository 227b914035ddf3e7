[regex]'a|b'
[regex]::new('a|b')`
