[datetime] $dates = "09/12/91"  # The string is converted to a DateTime object.
$dates
