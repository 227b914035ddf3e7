@{
    # ProcessorArchitecture = ''
}
