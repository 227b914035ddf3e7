$a = "apple", "orange", "lemon", "grape"
