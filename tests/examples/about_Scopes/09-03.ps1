$Global:test = "Local"
"The global value of `$test is $Global:test."

$test
