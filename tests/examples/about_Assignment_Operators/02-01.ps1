$x = 1 # Global scope
& { $x += 1; $x }
