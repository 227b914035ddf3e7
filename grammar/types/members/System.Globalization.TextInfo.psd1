# What Get-Member lists of System.Globalization.TextInfo

@{
    Type = 'System.Globalization.TextInfo'
    Constructors = @()
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReadOnly'; Kind = 'Method'; Definition = 'static System.Globalization.TextInfo ReadOnly(System.Globalization.TextInfo textInfo)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'ANSICodePage'; Kind = 'Property'; Definition = 'int ANSICodePage {get;}' }
        @{ Name = 'Clone'; Kind = 'Method'; Definition = 'System.Object Clone(), System.Object ICloneable.Clone()' }
        @{ Name = 'CultureName'; Kind = 'Property'; Definition = 'string CultureName {get;}' }
        @{ Name = 'EBCDICCodePage'; Kind = 'Property'; Definition = 'int EBCDICCodePage {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IsReadOnly'; Kind = 'Property'; Definition = 'bool IsReadOnly {get;}' }
        @{ Name = 'IsRightToLeft'; Kind = 'Property'; Definition = 'bool IsRightToLeft {get;}' }
        @{ Name = 'LCID'; Kind = 'Property'; Definition = 'int LCID {get;}' }
        @{ Name = 'ListSeparator'; Kind = 'Property'; Definition = 'string ListSeparator {get;set;}' }
        @{ Name = 'MacCodePage'; Kind = 'Property'; Definition = 'int MacCodePage {get;}' }
        @{ Name = 'OEMCodePage'; Kind = 'Property'; Definition = 'int OEMCodePage {get;}' }
        @{ Name = 'OnDeserialization'; Kind = 'Method'; Definition = 'void IDeserializationCallback.OnDeserialization(System.Object sender)' }
        @{ Name = 'ToLower'; Kind = 'Method'; Definition = 'char ToLower(char c), string ToLower(string str)' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'ToTitleCase'; Kind = 'Method'; Definition = 'string ToTitleCase(string str)' }
        @{ Name = 'ToUpper'; Kind = 'Method'; Definition = 'char ToUpper(char c), string ToUpper(string str)' }
    )
}
