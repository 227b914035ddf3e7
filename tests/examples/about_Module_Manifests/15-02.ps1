@{
    ProcessorArchitecture = 'Amd64'
}
