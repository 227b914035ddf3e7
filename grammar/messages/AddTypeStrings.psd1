# AddTypeStrings

@{
    AddTypeLogMessage = 'Add-Type cmdlet will not be allowed in ConstrainedLanguage mode.'
    AddTypeLogTitle = 'Add-Type Cmdlet'
    AlreadyCompiledandLoaded = 'The source code was already compiled and loaded.'
    AssemblyNotFound = 'Cannot add type. The assembly ''{0}'' could not be found.'
    AssemblyTypeNotSupported = 'Both the assembly types ''ConsoleApplication'' and ''WindowsApplication'' are not currently supported.'
    CannotDefineNewType = 'Cannot add type. Definition of new types is not supported in this language mode.'
    CompilerErrors = 'Cannot add type. Compilation errors occurred.'
    FileExtensionNotSupported = 'Cannot add type. The "{0}" extension is not supported.'
    MultipleExtensionsNotSupported = 'Cannot add type. Input files must all have the same file extension.'
    OutputAssemblyDidNotResolve = 'Cannot set output assembly. The path {0} did not resolve to a single file.'
    OutputTypeRequiresOutputAssembly = 'Cannot add type. The OutputType parameter requires that the OutputAssembly parameter be specified.'
    ReferenceAssemblyIgnored = 'The specified reference assembly ''{0}'' is unnecessary and ignored.'
    TypeAlreadyExists = 'Cannot add type. The type name ''{0}'' already exists.'
}
