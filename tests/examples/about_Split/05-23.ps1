"This.is.a.test" -split ".", 0, "SimpleMatch"
