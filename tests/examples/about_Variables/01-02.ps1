$Processes = Get-Process

$Today = (Get-Date).DateTime
