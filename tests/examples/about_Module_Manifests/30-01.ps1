@{
    DefaultCommandPrefix = 'Example'
}
