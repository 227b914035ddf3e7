function Test-String {
    param([string] $String)
    $String
}

Test-String -String 1, 2
