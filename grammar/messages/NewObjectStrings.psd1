# NewObjectStrings

@{
    CannotCreateTypeConstrainedLanguage = 'Cannot create type. Only core types are supported in this language mode.'
    CannotCreateTypeLanguageMode = 'Cannot create type. Only core types are supported in {0} language mode on a policy locked down machine.'
    CannotFindAppropriateCtor = 'A constructor was not found. Cannot find an appropriate constructor for type {0}.'
    CannotInstantiateBoxedByRefLikeType = 'Cannot create instances of the ByRef-like type "{0}". ByRef-like types are not supported in PowerShell.'
    CannotInstantiateWinRTType = 'Creating instances of attribute and delegated Windows RT types is not supported.'
    CannotLoadComObjectType = 'Cannot load COM type {0}.'
    ComInteropLoaded = 'The object written to the pipeline is an instance of the type "{0}" from the component''s primary interoperability assembly. If this type exposes different members than the IDispatch members, scripts that are written to work with this object might not work if the primary interoperability assembly is not installed.'
    ComWDACLogMessage = 'The COM object ''{0}'' will not be created in ConstrainedLanguage mode.'
    ComWDACLogTitle = 'New-Object Cmdlet COM Object Creation'
    InvalidValue = 'The value supplied is not valid, or the property is read-only. Change the value, and then try again.'
    MemberNotFound = 'The member "{1}" was not found for the specified {2} object.'
    TypeNotFound = 'Cannot find type [{0}]: verify that the assembly containing this type is loaded.'
    TypeWDACLogMessage = 'The type ''{0}'' will not be created in ConstrainedLanguage mode.'
    TypeWDACLogTitle = 'New-Object Cmdlet Type Creation'
}
