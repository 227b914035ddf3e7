# What Get-Member lists of System.Type

@{
    Type = 'System.Type'
    Shown = 'System.RuntimeType'
    Constructors = @()
    Static = @(
        @{ Name = 'DefaultBinder'; Kind = 'Property'; Definition = 'static System.Reflection.Binder DefaultBinder {get;}' }
        @{ Name = 'Delimiter'; Kind = 'Property'; Definition = 'static char Delimiter {get;}' }
        @{ Name = 'EmptyTypes'; Kind = 'Property'; Definition = 'static type[] EmptyTypes {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'FilterAttribute'; Kind = 'Property'; Definition = 'static System.Reflection.MemberFilter FilterAttribute {get;}' }
        @{ Name = 'FilterName'; Kind = 'Property'; Definition = 'static System.Reflection.MemberFilter FilterName {get;}' }
        @{ Name = 'FilterNameIgnoreCase'; Kind = 'Property'; Definition = 'static System.Reflection.MemberFilter FilterNameIgnoreCase {get;}' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'static type GetType(string typeName, bool throwOnError, bool ignoreCase), static type GetType(string typeName, bool throwOnError), static type GetType(string typeName), static type GetType(string typeName, System.Func[System.Reflection.AssemblyName,System.Reflection.Assembly] assemblyResolver, System.Func[System.Reflection.Assembly,string,bool,type] typeResolver), static type GetType(string typeName, System.Func[System.Reflection.AssemblyName,System.Reflection.Assembly] assemblyResolver, System.Func[System.Reflection.Assembly,string,bool,type] typeResolver, bool throwOnError), static type GetType(string typeName, System.Func[System.Reflection.AssemblyName,System.Reflection.Assembly] assemblyResolver, System.Func[System.Reflection.Assembly,string,bool,type] typeResolver, bool throwOnError, bool ignoreCase)' }
        @{ Name = 'GetTypeArray'; Kind = 'Method'; Definition = 'static type[] GetTypeArray(System.Object[] args)' }
        @{ Name = 'GetTypeCode'; Kind = 'Method'; Definition = 'static System.TypeCode GetTypeCode(type type)' }
        @{ Name = 'GetTypeFromCLSID'; Kind = 'Method'; Definition = 'static type GetTypeFromCLSID(guid clsid), static type GetTypeFromCLSID(guid clsid, bool throwOnError), static type GetTypeFromCLSID(guid clsid, string server), static type GetTypeFromCLSID(guid clsid, string server, bool throwOnError)' }
        @{ Name = 'GetTypeFromHandle'; Kind = 'Method'; Definition = 'static type GetTypeFromHandle(System.RuntimeTypeHandle handle)' }
        @{ Name = 'GetTypeFromProgID'; Kind = 'Method'; Definition = 'static type GetTypeFromProgID(string progID), static type GetTypeFromProgID(string progID, bool throwOnError), static type GetTypeFromProgID(string progID, string server), static type GetTypeFromProgID(string progID, string server, bool throwOnError)' }
        @{ Name = 'GetTypeHandle'; Kind = 'Method'; Definition = 'static System.RuntimeTypeHandle GetTypeHandle(System.Object o)' }
        @{ Name = 'MakeGenericMethodParameter'; Kind = 'Method'; Definition = 'static type MakeGenericMethodParameter(int position)' }
        @{ Name = 'MakeGenericSignatureType'; Kind = 'Method'; Definition = 'static type MakeGenericSignatureType(type genericTypeDefinition, Params type[] typeArguments)' }
        @{ Name = 'Missing'; Kind = 'Property'; Definition = 'static System.Object Missing {get;}' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReflectionOnlyGetType'; Kind = 'Method'; Definition = 'static type ReflectionOnlyGetType(string typeName, bool throwIfNotFound, bool ignoreCase)' }
    )
    Instance = @(
        @{ Name = 'AsType'; Kind = 'Method'; Definition = 'type AsType()' }
        @{ Name = 'Assembly'; Kind = 'Property'; Definition = 'System.Reflection.Assembly Assembly {get;}' }
        @{ Name = 'AssemblyQualifiedName'; Kind = 'Property'; Definition = 'string AssemblyQualifiedName {get;}' }
        @{ Name = 'Attributes'; Kind = 'Property'; Definition = 'System.Reflection.TypeAttributes Attributes {get;}' }
        @{ Name = 'BaseType'; Kind = 'Property'; Definition = 'type BaseType {get;}' }
        @{ Name = 'Clone'; Kind = 'Method'; Definition = 'System.Object Clone(), System.Object ICloneable.Clone()' }
        @{ Name = 'ContainsGenericParameters'; Kind = 'Property'; Definition = 'bool ContainsGenericParameters {get;}' }
        @{ Name = 'CustomAttributes'; Kind = 'Property'; Definition = 'System.Collections.Generic.IEnumerable[System.Reflection.CustomAttributeData] CustomAttributes {get;}' }
        @{ Name = 'DeclaredConstructors'; Kind = 'Property'; Definition = 'System.Collections.Generic.IEnumerable[System.Reflection.ConstructorInfo] DeclaredConstructors {get;}' }
        @{ Name = 'DeclaredEvents'; Kind = 'Property'; Definition = 'System.Collections.Generic.IEnumerable[System.Reflection.EventInfo] DeclaredEvents {get;}' }
        @{ Name = 'DeclaredFields'; Kind = 'Property'; Definition = 'System.Collections.Generic.IEnumerable[System.Reflection.FieldInfo] DeclaredFields {get;}' }
        @{ Name = 'DeclaredMembers'; Kind = 'Property'; Definition = 'System.Collections.Generic.IEnumerable[System.Reflection.MemberInfo] DeclaredMembers {get;}' }
        @{ Name = 'DeclaredMethods'; Kind = 'Property'; Definition = 'System.Collections.Generic.IEnumerable[System.Reflection.MethodInfo] DeclaredMethods {get;}' }
        @{ Name = 'DeclaredNestedTypes'; Kind = 'Property'; Definition = 'System.Collections.Generic.IEnumerable[System.Reflection.TypeInfo] DeclaredNestedTypes {get;}' }
        @{ Name = 'DeclaredProperties'; Kind = 'Property'; Definition = 'System.Collections.Generic.IEnumerable[System.Reflection.PropertyInfo] DeclaredProperties {get;}' }
        @{ Name = 'DeclaringMethod'; Kind = 'Property'; Definition = 'System.Reflection.MethodBase DeclaringMethod {get;}' }
        @{ Name = 'DeclaringType'; Kind = 'Property'; Definition = 'type DeclaringType {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj), bool Equals(type o)' }
        @{ Name = 'FindInterfaces'; Kind = 'Method'; Definition = 'type[] FindInterfaces(System.Reflection.TypeFilter filter, System.Object filterCriteria)' }
        @{ Name = 'FindMembers'; Kind = 'Method'; Definition = 'System.Reflection.MemberInfo[] FindMembers(System.Reflection.MemberTypes memberType, System.Reflection.BindingFlags bindingAttr, System.Reflection.MemberFilter filter, System.Object filterCriteria)' }
        @{ Name = 'FullName'; Kind = 'Property'; Definition = 'string FullName {get;}' }
        @{ Name = 'GUID'; Kind = 'Property'; Definition = 'guid GUID {get;}' }
        @{ Name = 'GenericParameterAttributes'; Kind = 'Property'; Definition = 'System.Reflection.GenericParameterAttributes GenericParameterAttributes {get;}' }
        @{ Name = 'GenericParameterPosition'; Kind = 'Property'; Definition = 'int GenericParameterPosition {get;}' }
        @{ Name = 'GenericTypeArguments'; Kind = 'Property'; Definition = 'type[] GenericTypeArguments {get;}' }
        @{ Name = 'GenericTypeParameters'; Kind = 'Property'; Definition = 'type[] GenericTypeParameters {get;}' }
        @{ Name = 'GetArrayRank'; Kind = 'Method'; Definition = 'int GetArrayRank()' }
        @{ Name = 'GetConstructor'; Kind = 'Method'; Definition = 'System.Reflection.ConstructorInfo GetConstructor(type[] types), System.Reflection.ConstructorInfo GetConstructor(System.Reflection.BindingFlags bindingAttr, type[] types), System.Reflection.ConstructorInfo GetConstructor(System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.ConstructorInfo GetConstructor(System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Reflection.CallingConventions callConvention, type[] types, System.Reflection.ParameterModifier[] modifiers)' }
        @{ Name = 'GetConstructors'; Kind = 'Method'; Definition = 'System.Reflection.ConstructorInfo[] GetConstructors(System.Reflection.BindingFlags bindingAttr), System.Reflection.ConstructorInfo[] GetConstructors()' }
        @{ Name = 'GetCustomAttributes'; Kind = 'Method'; Definition = 'System.Object[] GetCustomAttributes(bool inherit), System.Object[] GetCustomAttributes(type attributeType, bool inherit), System.Object[] ICustomAttributeProvider.GetCustomAttributes(bool inherit), System.Object[] ICustomAttributeProvider.GetCustomAttributes(type attributeType, bool inherit)' }
        @{ Name = 'GetCustomAttributesData'; Kind = 'Method'; Definition = 'System.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributesData()' }
        @{ Name = 'GetDeclaredEvent'; Kind = 'Method'; Definition = 'System.Reflection.EventInfo GetDeclaredEvent(string name)' }
        @{ Name = 'GetDeclaredField'; Kind = 'Method'; Definition = 'System.Reflection.FieldInfo GetDeclaredField(string name)' }
        @{ Name = 'GetDeclaredMethod'; Kind = 'Method'; Definition = 'System.Reflection.MethodInfo GetDeclaredMethod(string name)' }
        @{ Name = 'GetDeclaredMethods'; Kind = 'Method'; Definition = 'System.Collections.Generic.IEnumerable[System.Reflection.MethodInfo] GetDeclaredMethods(string name)' }
        @{ Name = 'GetDeclaredNestedType'; Kind = 'Method'; Definition = 'System.Reflection.TypeInfo GetDeclaredNestedType(string name)' }
        @{ Name = 'GetDeclaredProperty'; Kind = 'Method'; Definition = 'System.Reflection.PropertyInfo GetDeclaredProperty(string name)' }
        @{ Name = 'GetDefaultMembers'; Kind = 'Method'; Definition = 'System.Reflection.MemberInfo[] GetDefaultMembers()' }
        @{ Name = 'GetElementType'; Kind = 'Method'; Definition = 'type GetElementType()' }
        @{ Name = 'GetEnumName'; Kind = 'Method'; Definition = 'string GetEnumName(System.Object value)' }
        @{ Name = 'GetEnumNames'; Kind = 'Method'; Definition = 'string[] GetEnumNames()' }
        @{ Name = 'GetEnumUnderlyingType'; Kind = 'Method'; Definition = 'type GetEnumUnderlyingType()' }
        @{ Name = 'GetEnumValues'; Kind = 'Method'; Definition = 'array GetEnumValues()' }
        @{ Name = 'GetEnumValuesAsUnderlyingType'; Kind = 'Method'; Definition = 'array GetEnumValuesAsUnderlyingType()' }
        @{ Name = 'GetEvent'; Kind = 'Method'; Definition = 'System.Reflection.EventInfo GetEvent(string name, System.Reflection.BindingFlags bindingAttr), System.Reflection.EventInfo GetEvent(string name)' }
        @{ Name = 'GetEvents'; Kind = 'Method'; Definition = 'System.Reflection.EventInfo[] GetEvents(System.Reflection.BindingFlags bindingAttr), System.Reflection.EventInfo[] GetEvents()' }
        @{ Name = 'GetField'; Kind = 'Method'; Definition = 'System.Reflection.FieldInfo GetField(string name, System.Reflection.BindingFlags bindingAttr), System.Reflection.FieldInfo GetField(string name), System.Reflection.FieldInfo IReflect.GetField(string name, System.Reflection.BindingFlags bindingAttr)' }
        @{ Name = 'GetFields'; Kind = 'Method'; Definition = 'System.Reflection.FieldInfo[] GetFields(System.Reflection.BindingFlags bindingAttr), System.Reflection.FieldInfo[] GetFields(), System.Reflection.FieldInfo[] IReflect.GetFields(System.Reflection.BindingFlags bindingAttr)' }
        @{ Name = 'GetFunctionPointerCallingConventions'; Kind = 'Method'; Definition = 'type[] GetFunctionPointerCallingConventions()' }
        @{ Name = 'GetFunctionPointerParameterTypes'; Kind = 'Method'; Definition = 'type[] GetFunctionPointerParameterTypes()' }
        @{ Name = 'GetFunctionPointerReturnType'; Kind = 'Method'; Definition = 'type GetFunctionPointerReturnType()' }
        @{ Name = 'GetGenericArguments'; Kind = 'Method'; Definition = 'type[] GetGenericArguments()' }
        @{ Name = 'GetGenericParameterConstraints'; Kind = 'Method'; Definition = 'type[] GetGenericParameterConstraints()' }
        @{ Name = 'GetGenericTypeDefinition'; Kind = 'Method'; Definition = 'type GetGenericTypeDefinition()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetInterface'; Kind = 'Method'; Definition = 'type GetInterface(string fullname, bool ignoreCase), type GetInterface(string name)' }
        @{ Name = 'GetInterfaceMap'; Kind = 'Method'; Definition = 'System.Reflection.InterfaceMapping GetInterfaceMap(type interfaceType)' }
        @{ Name = 'GetInterfaces'; Kind = 'Method'; Definition = 'type[] GetInterfaces()' }
        @{ Name = 'GetMember'; Kind = 'Method'; Definition = 'System.Reflection.MemberInfo[] GetMember(string name, System.Reflection.MemberTypes type, System.Reflection.BindingFlags bindingAttr), System.Reflection.MemberInfo[] GetMember(string name), System.Reflection.MemberInfo[] GetMember(string name, System.Reflection.BindingFlags bindingAttr), System.Reflection.MemberInfo[] IReflect.GetMember(string name, System.Reflection.BindingFlags bindingAttr)' }
        @{ Name = 'GetMemberWithSameMetadataDefinitionAs'; Kind = 'Method'; Definition = 'System.Reflection.MemberInfo GetMemberWithSameMetadataDefinitionAs(System.Reflection.MemberInfo member)' }
        @{ Name = 'GetMembers'; Kind = 'Method'; Definition = 'System.Reflection.MemberInfo[] GetMembers(System.Reflection.BindingFlags bindingAttr), System.Reflection.MemberInfo[] GetMembers(), System.Reflection.MemberInfo[] IReflect.GetMembers(System.Reflection.BindingFlags bindingAttr)' }
        @{ Name = 'GetMethod'; Kind = 'Method'; Definition = 'System.Reflection.MethodInfo GetMethod(string name), System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr), System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr, type[] types), System.Reflection.MethodInfo GetMethod(string name, type[] types), System.Reflection.MethodInfo GetMethod(string name, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Reflection.CallingConventions callConvention, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, type[] types), System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, System.Reflection.BindingFlags bindingAttr, type[] types), System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Reflection.CallingConventions callConvention, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.MethodInfo IReflect.GetMethod(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.MethodInfo IReflect.GetMethod(string name, System.Reflection.BindingFlags bindingAttr)' }
        @{ Name = 'GetMethods'; Kind = 'Method'; Definition = 'System.Reflection.MethodInfo[] GetMethods(System.Reflection.BindingFlags bindingAttr), System.Reflection.MethodInfo[] GetMethods(), System.Reflection.MethodInfo[] IReflect.GetMethods(System.Reflection.BindingFlags bindingAttr)' }
        @{ Name = 'GetNestedType'; Kind = 'Method'; Definition = 'type GetNestedType(string fullname, System.Reflection.BindingFlags bindingAttr), type GetNestedType(string name)' }
        @{ Name = 'GetNestedTypes'; Kind = 'Method'; Definition = 'type[] GetNestedTypes(System.Reflection.BindingFlags bindingAttr), type[] GetNestedTypes()' }
        @{ Name = 'GetOptionalCustomModifiers'; Kind = 'Method'; Definition = 'type[] GetOptionalCustomModifiers()' }
        @{ Name = 'GetProperties'; Kind = 'Method'; Definition = 'System.Reflection.PropertyInfo[] GetProperties(System.Reflection.BindingFlags bindingAttr), System.Reflection.PropertyInfo[] GetProperties(), System.Reflection.PropertyInfo[] IReflect.GetProperties(System.Reflection.BindingFlags bindingAttr)' }
        @{ Name = 'GetProperty'; Kind = 'Method'; Definition = 'System.Reflection.PropertyInfo GetProperty(string name), System.Reflection.PropertyInfo GetProperty(string name, System.Reflection.BindingFlags bindingAttr), System.Reflection.PropertyInfo GetProperty(string name, type returnType), System.Reflection.PropertyInfo GetProperty(string name, type[] types), System.Reflection.PropertyInfo GetProperty(string name, type returnType, type[] types), System.Reflection.PropertyInfo GetProperty(string name, type returnType, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.PropertyInfo GetProperty(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type returnType, type[] types, System.Reflection.ParameterModifier[] modifiers), System.Reflection.PropertyInfo IReflect.GetProperty(string name, System.Reflection.BindingFlags bindingAttr), System.Reflection.PropertyInfo IReflect.GetProperty(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type returnType, type[] types, System.Reflection.ParameterModifier[] modifiers)' }
        @{ Name = 'GetRequiredCustomModifiers'; Kind = 'Method'; Definition = 'type[] GetRequiredCustomModifiers()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'GetTypeInfo'; Kind = 'Method'; Definition = 'System.Reflection.TypeInfo IReflectableType.GetTypeInfo()' }
        @{ Name = 'HasElementType'; Kind = 'Property'; Definition = 'bool HasElementType {get;}' }
        @{ Name = 'HasSameMetadataDefinitionAs'; Kind = 'Method'; Definition = 'bool HasSameMetadataDefinitionAs(System.Reflection.MemberInfo other)' }
        @{ Name = 'ImplementedInterfaces'; Kind = 'Property'; Definition = 'System.Collections.Generic.IEnumerable[type] ImplementedInterfaces {get;}' }
        @{ Name = 'InvokeMember'; Kind = 'Method'; Definition = 'System.Object InvokeMember(string name, System.Reflection.BindingFlags bindingFlags, System.Reflection.Binder binder, System.Object target, System.Object[] providedArgs, System.Reflection.ParameterModifier[] modifiers, cultureinfo culture, string[] namedParams), System.Object InvokeMember(string name, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object target, System.Object[] args), System.Object InvokeMember(string name, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object target, System.Object[] args, cultureinfo culture), System.Object IReflect.InvokeMember(string name, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object target, System.Object[] args, System.Reflection.ParameterModifier[] modifiers, cultureinfo culture, string[] namedParameters)' }
        @{ Name = 'IsAbstract'; Kind = 'Property'; Definition = 'bool IsAbstract {get;}' }
        @{ Name = 'IsAnsiClass'; Kind = 'Property'; Definition = 'bool IsAnsiClass {get;}' }
        @{ Name = 'IsArray'; Kind = 'Property'; Definition = 'bool IsArray {get;}' }
        @{ Name = 'IsAssignableFrom'; Kind = 'Method'; Definition = 'bool IsAssignableFrom(System.Reflection.TypeInfo typeInfo), bool IsAssignableFrom(type c)' }
        @{ Name = 'IsAssignableTo'; Kind = 'Method'; Definition = 'bool IsAssignableTo(type targetType)' }
        @{ Name = 'IsAutoClass'; Kind = 'Property'; Definition = 'bool IsAutoClass {get;}' }
        @{ Name = 'IsAutoLayout'; Kind = 'Property'; Definition = 'bool IsAutoLayout {get;}' }
        @{ Name = 'IsByRef'; Kind = 'Property'; Definition = 'bool IsByRef {get;}' }
        @{ Name = 'IsByRefLike'; Kind = 'Property'; Definition = 'bool IsByRefLike {get;}' }
        @{ Name = 'IsCOMObject'; Kind = 'Property'; Definition = 'bool IsCOMObject {get;}' }
        @{ Name = 'IsClass'; Kind = 'Property'; Definition = 'bool IsClass {get;}' }
        @{ Name = 'IsCollectible'; Kind = 'Property'; Definition = 'bool IsCollectible {get;}' }
        @{ Name = 'IsConstructedGenericType'; Kind = 'Property'; Definition = 'bool IsConstructedGenericType {get;}' }
        @{ Name = 'IsContextful'; Kind = 'Property'; Definition = 'bool IsContextful {get;}' }
        @{ Name = 'IsDefined'; Kind = 'Method'; Definition = 'bool IsDefined(type attributeType, bool inherit), bool ICustomAttributeProvider.IsDefined(type attributeType, bool inherit)' }
        @{ Name = 'IsEnum'; Kind = 'Property'; Definition = 'bool IsEnum {get;}' }
        @{ Name = 'IsEnumDefined'; Kind = 'Method'; Definition = 'bool IsEnumDefined(System.Object value)' }
        @{ Name = 'IsEquivalentTo'; Kind = 'Method'; Definition = 'bool IsEquivalentTo(type other)' }
        @{ Name = 'IsExplicitLayout'; Kind = 'Property'; Definition = 'bool IsExplicitLayout {get;}' }
        @{ Name = 'IsFunctionPointer'; Kind = 'Property'; Definition = 'bool IsFunctionPointer {get;}' }
        @{ Name = 'IsGenericMethodParameter'; Kind = 'Property'; Definition = 'bool IsGenericMethodParameter {get;}' }
        @{ Name = 'IsGenericParameter'; Kind = 'Property'; Definition = 'bool IsGenericParameter {get;}' }
        @{ Name = 'IsGenericType'; Kind = 'Property'; Definition = 'bool IsGenericType {get;}' }
        @{ Name = 'IsGenericTypeDefinition'; Kind = 'Property'; Definition = 'bool IsGenericTypeDefinition {get;}' }
        @{ Name = 'IsGenericTypeParameter'; Kind = 'Property'; Definition = 'bool IsGenericTypeParameter {get;}' }
        @{ Name = 'IsImport'; Kind = 'Property'; Definition = 'bool IsImport {get;}' }
        @{ Name = 'IsInstanceOfType'; Kind = 'Method'; Definition = 'bool IsInstanceOfType(System.Object o)' }
        @{ Name = 'IsInterface'; Kind = 'Property'; Definition = 'bool IsInterface {get;}' }
        @{ Name = 'IsLayoutSequential'; Kind = 'Property'; Definition = 'bool IsLayoutSequential {get;}' }
        @{ Name = 'IsMarshalByRef'; Kind = 'Property'; Definition = 'bool IsMarshalByRef {get;}' }
        @{ Name = 'IsNested'; Kind = 'Property'; Definition = 'bool IsNested {get;}' }
        @{ Name = 'IsNestedAssembly'; Kind = 'Property'; Definition = 'bool IsNestedAssembly {get;}' }
        @{ Name = 'IsNestedFamANDAssem'; Kind = 'Property'; Definition = 'bool IsNestedFamANDAssem {get;}' }
        @{ Name = 'IsNestedFamORAssem'; Kind = 'Property'; Definition = 'bool IsNestedFamORAssem {get;}' }
        @{ Name = 'IsNestedFamily'; Kind = 'Property'; Definition = 'bool IsNestedFamily {get;}' }
        @{ Name = 'IsNestedPrivate'; Kind = 'Property'; Definition = 'bool IsNestedPrivate {get;}' }
        @{ Name = 'IsNestedPublic'; Kind = 'Property'; Definition = 'bool IsNestedPublic {get;}' }
        @{ Name = 'IsNotPublic'; Kind = 'Property'; Definition = 'bool IsNotPublic {get;}' }
        @{ Name = 'IsPointer'; Kind = 'Property'; Definition = 'bool IsPointer {get;}' }
        @{ Name = 'IsPrimitive'; Kind = 'Property'; Definition = 'bool IsPrimitive {get;}' }
        @{ Name = 'IsPublic'; Kind = 'Property'; Definition = 'bool IsPublic {get;}' }
        @{ Name = 'IsSZArray'; Kind = 'Property'; Definition = 'bool IsSZArray {get;}' }
        @{ Name = 'IsSealed'; Kind = 'Property'; Definition = 'bool IsSealed {get;}' }
        @{ Name = 'IsSecurityCritical'; Kind = 'Property'; Definition = 'bool IsSecurityCritical {get;}' }
        @{ Name = 'IsSecuritySafeCritical'; Kind = 'Property'; Definition = 'bool IsSecuritySafeCritical {get;}' }
        @{ Name = 'IsSecurityTransparent'; Kind = 'Property'; Definition = 'bool IsSecurityTransparent {get;}' }
        @{ Name = 'IsSerializable'; Kind = 'Property'; Definition = 'bool IsSerializable {get;}' }
        @{ Name = 'IsSignatureType'; Kind = 'Property'; Definition = 'bool IsSignatureType {get;}' }
        @{ Name = 'IsSpecialName'; Kind = 'Property'; Definition = 'bool IsSpecialName {get;}' }
        @{ Name = 'IsSubclassOf'; Kind = 'Method'; Definition = 'bool IsSubclassOf(type type)' }
        @{ Name = 'IsTypeDefinition'; Kind = 'Property'; Definition = 'bool IsTypeDefinition {get;}' }
        @{ Name = 'IsUnicodeClass'; Kind = 'Property'; Definition = 'bool IsUnicodeClass {get;}' }
        @{ Name = 'IsUnmanagedFunctionPointer'; Kind = 'Property'; Definition = 'bool IsUnmanagedFunctionPointer {get;}' }
        @{ Name = 'IsValueType'; Kind = 'Property'; Definition = 'bool IsValueType {get;}' }
        @{ Name = 'IsVariableBoundArray'; Kind = 'Property'; Definition = 'bool IsVariableBoundArray {get;}' }
        @{ Name = 'IsVisible'; Kind = 'Property'; Definition = 'bool IsVisible {get;}' }
        @{ Name = 'MakeArrayType'; Kind = 'Method'; Definition = 'type MakeArrayType(), type MakeArrayType(int rank)' }
        @{ Name = 'MakeByRefType'; Kind = 'Method'; Definition = 'type MakeByRefType()' }
        @{ Name = 'MakeGenericType'; Kind = 'Method'; Definition = 'type MakeGenericType(Params type[] typeArguments)' }
        @{ Name = 'MakePointerType'; Kind = 'Method'; Definition = 'type MakePointerType()' }
        @{ Name = 'MemberType'; Kind = 'Property'; Definition = 'System.Reflection.MemberTypes MemberType {get;}' }
        @{ Name = 'MetadataToken'; Kind = 'Property'; Definition = 'int MetadataToken {get;}' }
        @{ Name = 'Module'; Kind = 'Property'; Definition = 'System.Reflection.Module Module {get;}' }
        @{ Name = 'Name'; Kind = 'Property'; Definition = 'string Name {get;}' }
        @{ Name = 'Namespace'; Kind = 'Property'; Definition = 'string Namespace {get;}' }
        @{ Name = 'ReflectedType'; Kind = 'Property'; Definition = 'type ReflectedType {get;}' }
        @{ Name = 'StructLayoutAttribute'; Kind = 'Property'; Definition = 'System.Runtime.InteropServices.StructLayoutAttribute StructLayoutAttribute {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'TypeHandle'; Kind = 'Property'; Definition = 'System.RuntimeTypeHandle TypeHandle {get;}' }
        @{ Name = 'TypeInitializer'; Kind = 'Property'; Definition = 'System.Reflection.ConstructorInfo TypeInitializer {get;}' }
        @{ Name = 'UnderlyingSystemType'; Kind = 'Property'; Definition = 'type UnderlyingSystemType {get;}' }
    )
}
