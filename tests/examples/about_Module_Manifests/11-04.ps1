@{
    PowerShellHostName = 'ServerRemoteHost'
}
