[boolean]@(0)
[boolean]@(0,0)
[boolean]@{}
