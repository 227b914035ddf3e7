& {
    [CmdletBinding()]
    param()
    $ErrorActionPreference = 'Stop'
    1/0  # Divide by zero error
} 2>$null
'after'
