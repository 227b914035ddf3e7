[Environment]::SetEnvironmentVariable('Foo', '', 'Machine')
