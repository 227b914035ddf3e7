$dates = 10    # The integer is converted to a DateTime object.
$dates
