$test = "Global"
