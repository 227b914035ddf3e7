# What Get-Member lists of System.Management.Automation.LanguagePrimitives

@{
    Type = 'System.Management.Automation.LanguagePrimitives'
    Constructors = @()
    Static = @(
        @{ Name = 'Compare'; Kind = 'Method'; Definition = 'static int Compare(System.Object first, System.Object second), static int Compare(System.Object first, System.Object second, bool ignoreCase), static int Compare(System.Object first, System.Object second, bool ignoreCase, System.IFormatProvider formatProvider)' }
        @{ Name = 'ConvertPSObjectToType'; Kind = 'Method'; Definition = 'static System.Object ConvertPSObjectToType(psobject valueToConvert, type resultType, bool recursion, System.IFormatProvider formatProvider, bool ignoreUnknownMembers)' }
        @{ Name = 'ConvertTo'; Kind = 'Method'; Definition = 'static System.Object ConvertTo(System.Object valueToConvert, type resultType), static System.Object ConvertTo(System.Object valueToConvert, type resultType, System.IFormatProvider formatProvider), static T ConvertTo[T](System.Object valueToConvert)' }
        @{ Name = 'ConvertTypeNameToPSTypeName'; Kind = 'Method'; Definition = 'static string ConvertTypeNameToPSTypeName(string typeName)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object first, System.Object second), static bool Equals(System.Object first, System.Object second, bool ignoreCase), static bool Equals(System.Object first, System.Object second, bool ignoreCase, System.IFormatProvider formatProvider)' }
        @{ Name = 'GetEnumerable'; Kind = 'Method'; Definition = 'static System.Collections.IEnumerable GetEnumerable(System.Object obj)' }
        @{ Name = 'GetEnumerator'; Kind = 'Method'; Definition = 'static System.Collections.IEnumerator GetEnumerator(System.Object obj)' }
        @{ Name = 'GetPSDataCollection'; Kind = 'Method'; Definition = 'static System.Management.Automation.PSDataCollection[psobject] GetPSDataCollection(System.Object inputValue)' }
        @{ Name = 'IsObjectEnumerable'; Kind = 'Method'; Definition = 'static bool IsObjectEnumerable(System.Object obj)' }
        @{ Name = 'IsTrue'; Kind = 'Method'; Definition = 'static bool IsTrue(System.Object obj)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'TryCompare'; Kind = 'Method'; Definition = 'static bool TryCompare(System.Object first, System.Object second, [ref] int result), static bool TryCompare(System.Object first, System.Object second, bool ignoreCase, [ref] int result), static bool TryCompare(System.Object first, System.Object second, bool ignoreCase, System.IFormatProvider formatProvider, [ref] int result)' }
        @{ Name = 'TryConvertTo'; Kind = 'Method'; Definition = 'static bool TryConvertTo[T](System.Object valueToConvert, [ref] T result), static bool TryConvertTo[T](System.Object valueToConvert, System.IFormatProvider formatProvider, [ref] T result), static bool TryConvertTo(System.Object valueToConvert, type resultType, [ref] System.Object result), static bool TryConvertTo(System.Object valueToConvert, type resultType, System.IFormatProvider formatProvider, [ref] System.Object result)' }
    )
    Instance = @()
}
