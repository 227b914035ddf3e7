# This expression returns true.
# The pattern matches any 4 characters except the newline.
'a1\ ' -match '....'
