$test = "Local"
"The local value of `$test is $test."
"The global value of `$test is $Global:test."
