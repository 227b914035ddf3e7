$a = "Hello"

function foo {
    "`$a = $a"
    "`$Global:a = $Global:a"
}
