@{
    # CLRVersion = ''
}
