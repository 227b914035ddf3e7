$Env:Foo = 'An example'
