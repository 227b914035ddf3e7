$PWD
Set-Location ~
$PWD
