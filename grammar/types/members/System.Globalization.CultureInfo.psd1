# What Get-Member lists of System.Globalization.CultureInfo

@{
    Type = 'System.Globalization.CultureInfo'
    Constructors = @('cultureinfo new(string name)', 'cultureinfo new(string name, bool useUserOverride)', 'cultureinfo new(int culture)', 'cultureinfo new(int culture, bool useUserOverride)')
    Static = @(
        @{ Name = 'CreateSpecificCulture'; Kind = 'Method'; Definition = 'static cultureinfo CreateSpecificCulture(string name)' }
        @{ Name = 'CurrentCulture'; Kind = 'Property'; Definition = 'static cultureinfo CurrentCulture {get;set;}' }
        @{ Name = 'CurrentUICulture'; Kind = 'Property'; Definition = 'static cultureinfo CurrentUICulture {get;set;}' }
        @{ Name = 'DefaultThreadCurrentCulture'; Kind = 'Property'; Definition = 'static cultureinfo DefaultThreadCurrentCulture {get;set;}' }
        @{ Name = 'DefaultThreadCurrentUICulture'; Kind = 'Property'; Definition = 'static cultureinfo DefaultThreadCurrentUICulture {get;set;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'GetCultureInfo'; Kind = 'Method'; Definition = 'static cultureinfo GetCultureInfo(int culture), static cultureinfo GetCultureInfo(string name), static cultureinfo GetCultureInfo(string name, string altName), static cultureinfo GetCultureInfo(string name, bool predefinedOnly)' }
        @{ Name = 'GetCultureInfoByIetfLanguageTag'; Kind = 'Method'; Definition = 'static cultureinfo GetCultureInfoByIetfLanguageTag(string name)' }
        @{ Name = 'GetCultures'; Kind = 'Method'; Definition = 'static cultureinfo[] GetCultures(System.Globalization.CultureTypes types)' }
        @{ Name = 'InstalledUICulture'; Kind = 'Property'; Definition = 'static cultureinfo InstalledUICulture {get;}' }
        @{ Name = 'InvariantCulture'; Kind = 'Property'; Definition = 'static cultureinfo InvariantCulture {get;}' }
        @{ Name = 'ReadOnly'; Kind = 'Method'; Definition = 'static cultureinfo ReadOnly(cultureinfo ci)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Calendar'; Kind = 'Property'; Definition = 'System.Globalization.Calendar Calendar {get;}' }
        @{ Name = 'ClearCachedData'; Kind = 'Method'; Definition = 'void ClearCachedData()' }
        @{ Name = 'Clone'; Kind = 'Method'; Definition = 'System.Object Clone(), System.Object ICloneable.Clone()' }
        @{ Name = 'CompareInfo'; Kind = 'Property'; Definition = 'System.Globalization.CompareInfo CompareInfo {get;}' }
        @{ Name = 'CultureTypes'; Kind = 'Property'; Definition = 'System.Globalization.CultureTypes CultureTypes {get;}' }
        @{ Name = 'DateTimeFormat'; Kind = 'Property'; Definition = 'System.Globalization.DateTimeFormatInfo DateTimeFormat {get;set;}' }
        @{ Name = 'DisplayName'; Kind = 'Property'; Definition = 'string DisplayName {get;}' }
        @{ Name = 'EnglishName'; Kind = 'Property'; Definition = 'string EnglishName {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object value)' }
        @{ Name = 'GetConsoleFallbackUICulture'; Kind = 'Method'; Definition = 'cultureinfo GetConsoleFallbackUICulture()' }
        @{ Name = 'GetFormat'; Kind = 'Method'; Definition = 'System.Object GetFormat(type formatType), System.Object IFormatProvider.GetFormat(type formatType)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IetfLanguageTag'; Kind = 'Property'; Definition = 'string IetfLanguageTag {get;}' }
        @{ Name = 'IsNeutralCulture'; Kind = 'Property'; Definition = 'bool IsNeutralCulture {get;}' }
        @{ Name = 'IsReadOnly'; Kind = 'Property'; Definition = 'bool IsReadOnly {get;}' }
        @{ Name = 'KeyboardLayoutId'; Kind = 'Property'; Definition = 'int KeyboardLayoutId {get;}' }
        @{ Name = 'LCID'; Kind = 'Property'; Definition = 'int LCID {get;}' }
        @{ Name = 'Name'; Kind = 'Property'; Definition = 'string Name {get;}' }
        @{ Name = 'NativeName'; Kind = 'Property'; Definition = 'string NativeName {get;}' }
        @{ Name = 'NumberFormat'; Kind = 'Property'; Definition = 'System.Globalization.NumberFormatInfo NumberFormat {get;set;}' }
        @{ Name = 'OptionalCalendars'; Kind = 'Property'; Definition = 'System.Globalization.Calendar[] OptionalCalendars {get;}' }
        @{ Name = 'Parent'; Kind = 'Property'; Definition = 'cultureinfo Parent {get;}' }
        @{ Name = 'TextInfo'; Kind = 'Property'; Definition = 'System.Globalization.TextInfo TextInfo {get;}' }
        @{ Name = 'ThreeLetterISOLanguageName'; Kind = 'Property'; Definition = 'string ThreeLetterISOLanguageName {get;}' }
        @{ Name = 'ThreeLetterWindowsLanguageName'; Kind = 'Property'; Definition = 'string ThreeLetterWindowsLanguageName {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'TwoLetterISOLanguageName'; Kind = 'Property'; Definition = 'string TwoLetterISOLanguageName {get;}' }
        @{ Name = 'UseUserOverride'; Kind = 'Property'; Definition = 'bool UseUserOverride {get;}' }
    )
}
