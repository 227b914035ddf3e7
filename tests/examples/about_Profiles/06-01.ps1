function prompt {
    $Env:COMPUTERNAME + "\" + (Get-Location) + "> "
}
