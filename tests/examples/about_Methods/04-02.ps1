[Foo]::new().Bar(1)
