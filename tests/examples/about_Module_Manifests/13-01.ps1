@{
    # DotNetFrameworkVersion = ''
}
