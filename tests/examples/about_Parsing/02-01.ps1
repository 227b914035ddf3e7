'hello'
32
