# This expression returns true.
# The pattern matches the first word character 'B'.
'Book' -match '\w'
