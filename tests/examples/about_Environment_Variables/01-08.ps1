$env:TEST = ''
Get-ChildItem env:TEST
$env:TEST = $null
$env:TEST.Length
Get-ChildItem env:TEST
