[bool]::Parse('false')
[bool]::Parse('True')
[bool]::Parse('Not True')
