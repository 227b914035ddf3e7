# What Get-Member lists of System.Globalization.DateTimeFormatInfo

@{
    Type = 'System.Globalization.DateTimeFormatInfo'
    Constructors = @('System.Globalization.DateTimeFormatInfo new()')
    Static = @(
        @{ Name = 'CurrentInfo'; Kind = 'Property'; Definition = 'static System.Globalization.DateTimeFormatInfo CurrentInfo {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'GetInstance'; Kind = 'Method'; Definition = 'static System.Globalization.DateTimeFormatInfo GetInstance(System.IFormatProvider provider)' }
        @{ Name = 'InvariantInfo'; Kind = 'Property'; Definition = 'static System.Globalization.DateTimeFormatInfo InvariantInfo {get;}' }
        @{ Name = 'ReadOnly'; Kind = 'Method'; Definition = 'static System.Globalization.DateTimeFormatInfo ReadOnly(System.Globalization.DateTimeFormatInfo dtfi)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'AMDesignator'; Kind = 'Property'; Definition = 'string AMDesignator {get;set;}' }
        @{ Name = 'AbbreviatedDayNames'; Kind = 'Property'; Definition = 'string[] AbbreviatedDayNames {get;set;}' }
        @{ Name = 'AbbreviatedMonthGenitiveNames'; Kind = 'Property'; Definition = 'string[] AbbreviatedMonthGenitiveNames {get;set;}' }
        @{ Name = 'AbbreviatedMonthNames'; Kind = 'Property'; Definition = 'string[] AbbreviatedMonthNames {get;set;}' }
        @{ Name = 'Calendar'; Kind = 'Property'; Definition = 'System.Globalization.Calendar Calendar {get;set;}' }
        @{ Name = 'CalendarWeekRule'; Kind = 'Property'; Definition = 'System.Globalization.CalendarWeekRule CalendarWeekRule {get;set;}' }
        @{ Name = 'Clone'; Kind = 'Method'; Definition = 'System.Object Clone(), System.Object ICloneable.Clone()' }
        @{ Name = 'DateSeparator'; Kind = 'Property'; Definition = 'string DateSeparator {get;set;}' }
        @{ Name = 'DayNames'; Kind = 'Property'; Definition = 'string[] DayNames {get;set;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'FirstDayOfWeek'; Kind = 'Property'; Definition = 'System.DayOfWeek FirstDayOfWeek {get;set;}' }
        @{ Name = 'FullDateTimePattern'; Kind = 'Property'; Definition = 'string FullDateTimePattern {get;set;}' }
        @{ Name = 'GetAbbreviatedDayName'; Kind = 'Method'; Definition = 'string GetAbbreviatedDayName(System.DayOfWeek dayofweek)' }
        @{ Name = 'GetAbbreviatedEraName'; Kind = 'Method'; Definition = 'string GetAbbreviatedEraName(int era)' }
        @{ Name = 'GetAbbreviatedMonthName'; Kind = 'Method'; Definition = 'string GetAbbreviatedMonthName(int month)' }
        @{ Name = 'GetAllDateTimePatterns'; Kind = 'Method'; Definition = 'string[] GetAllDateTimePatterns(), string[] GetAllDateTimePatterns(char format)' }
        @{ Name = 'GetDayName'; Kind = 'Method'; Definition = 'string GetDayName(System.DayOfWeek dayofweek)' }
        @{ Name = 'GetEra'; Kind = 'Method'; Definition = 'int GetEra(string eraName)' }
        @{ Name = 'GetEraName'; Kind = 'Method'; Definition = 'string GetEraName(int era)' }
        @{ Name = 'GetFormat'; Kind = 'Method'; Definition = 'System.Object GetFormat(type formatType), System.Object IFormatProvider.GetFormat(type formatType)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetMonthName'; Kind = 'Method'; Definition = 'string GetMonthName(int month)' }
        @{ Name = 'GetShortestDayName'; Kind = 'Method'; Definition = 'string GetShortestDayName(System.DayOfWeek dayOfWeek)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IsReadOnly'; Kind = 'Property'; Definition = 'bool IsReadOnly {get;}' }
        @{ Name = 'LongDatePattern'; Kind = 'Property'; Definition = 'string LongDatePattern {get;set;}' }
        @{ Name = 'LongTimePattern'; Kind = 'Property'; Definition = 'string LongTimePattern {get;set;}' }
        @{ Name = 'MonthDayPattern'; Kind = 'Property'; Definition = 'string MonthDayPattern {get;set;}' }
        @{ Name = 'MonthGenitiveNames'; Kind = 'Property'; Definition = 'string[] MonthGenitiveNames {get;set;}' }
        @{ Name = 'MonthNames'; Kind = 'Property'; Definition = 'string[] MonthNames {get;set;}' }
        @{ Name = 'NativeCalendarName'; Kind = 'Property'; Definition = 'string NativeCalendarName {get;}' }
        @{ Name = 'PMDesignator'; Kind = 'Property'; Definition = 'string PMDesignator {get;set;}' }
        @{ Name = 'RFC1123Pattern'; Kind = 'Property'; Definition = 'string RFC1123Pattern {get;}' }
        @{ Name = 'SetAllDateTimePatterns'; Kind = 'Method'; Definition = 'void SetAllDateTimePatterns(string[] patterns, char format)' }
        @{ Name = 'ShortDatePattern'; Kind = 'Property'; Definition = 'string ShortDatePattern {get;set;}' }
        @{ Name = 'ShortTimePattern'; Kind = 'Property'; Definition = 'string ShortTimePattern {get;set;}' }
        @{ Name = 'ShortestDayNames'; Kind = 'Property'; Definition = 'string[] ShortestDayNames {get;set;}' }
        @{ Name = 'SortableDateTimePattern'; Kind = 'Property'; Definition = 'string SortableDateTimePattern {get;}' }
        @{ Name = 'TimeSeparator'; Kind = 'Property'; Definition = 'string TimeSeparator {get;set;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'UniversalSortableDateTimePattern'; Kind = 'Property'; Definition = 'string UniversalSortableDateTimePattern {get;}' }
        @{ Name = 'YearMonthPattern'; Kind = 'Property'; Definition = 'string YearMonthPattern {get;set;}' }
    )
}
