# Calls: a function that calls itself.
function Get-Fibonacci([int] $n) {
    if ($n -lt 2) { return $n }
    (Get-Fibonacci ($n - 1)) + (Get-Fibonacci ($n - 2))
}
Get-Fibonacci 22
