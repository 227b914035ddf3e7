$Global:Computers = "Server01"
