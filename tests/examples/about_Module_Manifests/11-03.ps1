@{
    # PowerShellHostName = ''
}
