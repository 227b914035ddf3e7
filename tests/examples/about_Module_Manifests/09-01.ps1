@{
    Description = 'Example commands to show a valid module manifest'
}
