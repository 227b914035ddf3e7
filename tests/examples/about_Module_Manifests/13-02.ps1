@{
    DotNetFrameworkVersion = '4.0'
}
