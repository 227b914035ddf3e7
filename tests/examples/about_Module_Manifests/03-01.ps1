@{
    ModuleVersion = '1.2.3'
}
