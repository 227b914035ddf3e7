("one", "two", "three").ForEach("ToUpper")
