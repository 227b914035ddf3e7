@{
    PowerShellVersion = '7.2'
}
