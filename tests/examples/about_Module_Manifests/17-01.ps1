@{
    RequiredAssemblies = @(
        'Assemblies\Example.dll'
    )
}
