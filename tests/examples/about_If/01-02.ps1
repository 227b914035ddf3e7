if ($a -gt 2) {
    Write-Host "The value $a is greater than 2."
}
