"This.is.a.test" -split "\."
