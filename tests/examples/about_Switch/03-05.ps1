$test = @{
    Test  = 'test'
    Test2 = 'test2'
}

$test.ToString()
