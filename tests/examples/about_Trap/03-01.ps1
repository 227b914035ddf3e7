trap [System.Management.Automation.CommandNotFoundException] {
    'Command error trapped'
}
