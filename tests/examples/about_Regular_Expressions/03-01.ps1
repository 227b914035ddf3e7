# This expression returns true if the pattern matches any 2 digit number.
42 -match '[0-9][0-9]'
