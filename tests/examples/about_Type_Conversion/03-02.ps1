[boolean]''
[boolean]@()
[boolean]'Hello'
