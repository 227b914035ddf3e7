[boolean]0
[boolean]0.0
[boolean]-1
[boolean]1
[boolean]42.1
