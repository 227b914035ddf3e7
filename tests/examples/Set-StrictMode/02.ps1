# Strict mode is off by default.
function add ($a, $b) {
    '$a = ' + $a
    '$b = ' + $b
    '$a+$b = ' + ($a + $b)
}
add 3 4

add(3,4)

Set-StrictMode -Version 2.0
add(3,4)

Set-StrictMode -Off
$string = "This is a string."
$null -eq $string.Month

Set-StrictMode -Version 2.0
$string = "This is a string."
$null -eq $string.Month
