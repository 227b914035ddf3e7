"one", $null, "three" | ForEach-Object {"Hello " + $_}
