@{
    # PowerShellVersion = ''
}
