@{
    PowerShellHostName = 'ConsoleHost'
    # PowerShellHostVersion = ''
}
