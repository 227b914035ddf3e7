"The value of $(2+3) is 5."
