([IFoo] [Foo]::new()).Bar(1)
