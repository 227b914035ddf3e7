$hash = @{}

$hash["Time"] = "Now"
