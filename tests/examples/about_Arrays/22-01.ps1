[Collections.Generic.Dictionary[string, int]]::new()['nosuchkey']
[Collections.Generic.Dictionary[string, int]]::new().Item('nosuchkey')
