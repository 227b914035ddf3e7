$a = "one"
