@{
    CLRVersion = '4.0'
}
