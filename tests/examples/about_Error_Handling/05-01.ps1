Get-Item -Path 'C:\NoSuchFile.txt' 2>$null
$?  # False
