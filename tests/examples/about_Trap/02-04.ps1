function TrapTest {
    trap { "Error found: $_" }
    nonsenseString
}

TrapTest
