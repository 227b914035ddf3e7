data {
    if ($null) {
        "To get help for this cmdlet, type Get-Help New-Dictionary."
    }
}
