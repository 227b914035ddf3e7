[string []] $a = "one", "two", "three"
