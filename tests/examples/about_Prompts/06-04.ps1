function prompt {"$(Get-Date)> "}
