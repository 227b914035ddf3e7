throw "This is an error."
