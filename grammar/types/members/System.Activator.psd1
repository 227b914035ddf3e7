# What Get-Member lists of System.Activator

@{
    Type = 'System.Activator'
    Constructors = @()
    Static = @(
        @{ Name = 'CreateInstance'; Kind = 'Method'; Definition = 'static System.Object CreateInstance(type type, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Object[] args, cultureinfo culture), static System.Object CreateInstance(type type, Params System.Object[] args), static System.Object CreateInstance(type type, System.Object[] args, System.Object[] activationAttributes), static System.Object CreateInstance(type type), static System.Object CreateInstance(type type, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Object[] args, cultureinfo culture, System.Object[] activationAttributes), static System.Runtime.Remoting.ObjectHandle CreateInstance(string assemblyName, string typeName), static System.Runtime.Remoting.ObjectHandle CreateInstance(string assemblyName, string typeName, bool ignoreCase, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Object[] args, cultureinfo culture, System.Object[] activationAttributes), static System.Runtime.Remoting.ObjectHandle CreateInstance(string assemblyName, string typeName, System.Object[] activationAttributes), static System.Object CreateInstance(type type, bool nonPublic), static T CreateInstance[T]()' }
        @{ Name = 'CreateInstanceFrom'; Kind = 'Method'; Definition = 'static System.Runtime.Remoting.ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName), static System.Runtime.Remoting.ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName, System.Object[] activationAttributes), static System.Runtime.Remoting.ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName, bool ignoreCase, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Object[] args, cultureinfo culture, System.Object[] activationAttributes)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @()
}
