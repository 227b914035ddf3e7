[Environment]::SetEnvironmentVariable('Foo','Bar')
Get-ChildItem env:Foo
[Environment]::SetEnvironmentVariable('Foo','')
Get-ChildItem env:Foo
[Environment]::SetEnvironmentVariable('Foo','bar')
Get-ChildItem env:Foo
[Environment]::SetEnvironmentVariable('Foo',$null)
Get-ChildItem env:Foo
