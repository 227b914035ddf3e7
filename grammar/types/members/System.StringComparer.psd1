# What Get-Member lists of System.StringComparer

@{
    Type = 'System.StringComparer'
    Shown = 'System.OrdinalCaseSensitiveComparer'
    Constructors = @()
    Static = @(
        @{ Name = 'Create'; Kind = 'Method'; Definition = 'static System.StringComparer Create(cultureinfo culture, bool ignoreCase), static System.StringComparer Create(cultureinfo culture, System.Globalization.CompareOptions options)' }
        @{ Name = 'CurrentCulture'; Kind = 'Property'; Definition = 'static System.StringComparer CurrentCulture {get;}' }
        @{ Name = 'CurrentCultureIgnoreCase'; Kind = 'Property'; Definition = 'static System.StringComparer CurrentCultureIgnoreCase {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'FromComparison'; Kind = 'Method'; Definition = 'static System.StringComparer FromComparison(System.StringComparison comparisonType)' }
        @{ Name = 'InvariantCulture'; Kind = 'Property'; Definition = 'static System.StringComparer InvariantCulture {get;}' }
        @{ Name = 'InvariantCultureIgnoreCase'; Kind = 'Property'; Definition = 'static System.StringComparer InvariantCultureIgnoreCase {get;}' }
        @{ Name = 'IsWellKnownCultureAwareComparer'; Kind = 'Method'; Definition = 'static bool IsWellKnownCultureAwareComparer(System.Collections.Generic.IEqualityComparer[string] comparer, [ref] System.Globalization.CompareInfo compareInfo, [ref] System.Globalization.CompareOptions compareOptions)' }
        @{ Name = 'IsWellKnownOrdinalComparer'; Kind = 'Method'; Definition = 'static bool IsWellKnownOrdinalComparer(System.Collections.Generic.IEqualityComparer[string] comparer, [ref] bool ignoreCase)' }
        @{ Name = 'Ordinal'; Kind = 'Property'; Definition = 'static System.StringComparer Ordinal {get;}' }
        @{ Name = 'OrdinalIgnoreCase'; Kind = 'Property'; Definition = 'static System.StringComparer OrdinalIgnoreCase {get;}' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Compare'; Kind = 'Method'; Definition = 'int Compare(string x, string y), int Compare(System.Object x, System.Object y), int IComparer.Compare(System.Object x, System.Object y), int IComparer[string].Compare(string x, string y)' }
        @{ Name = 'Create'; Kind = 'Method'; Definition = 'string IAlternateEqualityComparer[ReadOnlySpan[char],string].Create(System.ReadOnlySpan[char] alternate)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(string x, string y), bool Equals(System.Object obj), bool Equals(System.Object x, System.Object y), bool IEqualityComparer.Equals(System.Object x, System.Object y), bool IEqualityComparer[string].Equals(string x, string y), bool IAlternateEqualityComparer[ReadOnlySpan[char],string].Equals(System.ReadOnlySpan[char] alternate, string other)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode(string obj), int GetHashCode(), int GetHashCode(System.Object obj), int IEqualityComparer.GetHashCode(System.Object obj), int IEqualityComparer[string].GetHashCode(string obj), int IAlternateEqualityComparer[ReadOnlySpan[char],string].GetHashCode(System.ReadOnlySpan[char] alternate)' }
        @{ Name = 'GetObjectData'; Kind = 'Method'; Definition = 'void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
