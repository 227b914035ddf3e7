$test
$Global:test
