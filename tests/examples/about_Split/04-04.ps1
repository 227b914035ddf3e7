$a = "1 2", "a b"
-split $a
