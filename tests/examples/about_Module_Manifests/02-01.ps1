@{
    RootModule = ''
}
