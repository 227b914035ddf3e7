$hash = @{}

$hash.Add("Time", "Now")
