New-Item -Path Env:\Foo -Value 'Bar'
