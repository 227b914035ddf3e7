[int]$number = 8
$number = "12345"  # The string is converted to an integer.
$number = "Hello"
