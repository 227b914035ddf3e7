Set-Item env:TEST 'Foo'
Get-ChildItem env:TEST
Set-Item env:TEST ''
Get-ChildItem env:TEST
Set-Item -Path env:TEST -Value $null
Get-ChildItem env:TEST
