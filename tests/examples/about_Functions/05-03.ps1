function Add-Numbers([int]$One, [int]$Two) {
    $One + $Two
}
