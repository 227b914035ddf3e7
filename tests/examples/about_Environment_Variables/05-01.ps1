[Environment]::SetEnvironmentVariable('Foo', 'Bar', 'Machine')
