param (
    [ValidateSet('hello', 'world')]
    [string]$Message
)

$Message = 'bye'
