$hash = @{}
