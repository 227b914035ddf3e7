@{
    HelpInfoUri = 'http://https://go.microsoft.com/fwlink/?LinkID=603'
}
