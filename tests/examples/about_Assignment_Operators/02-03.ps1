$x = 1 # Global scope
& { $x = $x + 1; $x }
"Global `$x = $x"
