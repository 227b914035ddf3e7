# What Get-Member lists of System.Globalization.NumberFormatInfo

@{
    Type = 'System.Globalization.NumberFormatInfo'
    Constructors = @('System.Globalization.NumberFormatInfo new()')
    Static = @(
        @{ Name = 'CurrentInfo'; Kind = 'Property'; Definition = 'static System.Globalization.NumberFormatInfo CurrentInfo {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'GetInstance'; Kind = 'Method'; Definition = 'static System.Globalization.NumberFormatInfo GetInstance(System.IFormatProvider formatProvider)' }
        @{ Name = 'InvariantInfo'; Kind = 'Property'; Definition = 'static System.Globalization.NumberFormatInfo InvariantInfo {get;}' }
        @{ Name = 'ReadOnly'; Kind = 'Method'; Definition = 'static System.Globalization.NumberFormatInfo ReadOnly(System.Globalization.NumberFormatInfo nfi)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Clone'; Kind = 'Method'; Definition = 'System.Object Clone(), System.Object ICloneable.Clone()' }
        @{ Name = 'CurrencyDecimalDigits'; Kind = 'Property'; Definition = 'int CurrencyDecimalDigits {get;set;}' }
        @{ Name = 'CurrencyDecimalSeparator'; Kind = 'Property'; Definition = 'string CurrencyDecimalSeparator {get;set;}' }
        @{ Name = 'CurrencyGroupSeparator'; Kind = 'Property'; Definition = 'string CurrencyGroupSeparator {get;set;}' }
        @{ Name = 'CurrencyGroupSizes'; Kind = 'Property'; Definition = 'int[] CurrencyGroupSizes {get;set;}' }
        @{ Name = 'CurrencyNegativePattern'; Kind = 'Property'; Definition = 'int CurrencyNegativePattern {get;set;}' }
        @{ Name = 'CurrencyPositivePattern'; Kind = 'Property'; Definition = 'int CurrencyPositivePattern {get;set;}' }
        @{ Name = 'CurrencySymbol'; Kind = 'Property'; Definition = 'string CurrencySymbol {get;set;}' }
        @{ Name = 'DigitSubstitution'; Kind = 'Property'; Definition = 'System.Globalization.DigitShapes DigitSubstitution {get;set;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetFormat'; Kind = 'Method'; Definition = 'System.Object GetFormat(type formatType), System.Object IFormatProvider.GetFormat(type formatType)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IsReadOnly'; Kind = 'Property'; Definition = 'bool IsReadOnly {get;}' }
        @{ Name = 'NaNSymbol'; Kind = 'Property'; Definition = 'string NaNSymbol {get;set;}' }
        @{ Name = 'NativeDigits'; Kind = 'Property'; Definition = 'string[] NativeDigits {get;set;}' }
        @{ Name = 'NegativeInfinitySymbol'; Kind = 'Property'; Definition = 'string NegativeInfinitySymbol {get;set;}' }
        @{ Name = 'NegativeSign'; Kind = 'Property'; Definition = 'string NegativeSign {get;set;}' }
        @{ Name = 'NumberDecimalDigits'; Kind = 'Property'; Definition = 'int NumberDecimalDigits {get;set;}' }
        @{ Name = 'NumberDecimalSeparator'; Kind = 'Property'; Definition = 'string NumberDecimalSeparator {get;set;}' }
        @{ Name = 'NumberGroupSeparator'; Kind = 'Property'; Definition = 'string NumberGroupSeparator {get;set;}' }
        @{ Name = 'NumberGroupSizes'; Kind = 'Property'; Definition = 'int[] NumberGroupSizes {get;set;}' }
        @{ Name = 'NumberNegativePattern'; Kind = 'Property'; Definition = 'int NumberNegativePattern {get;set;}' }
        @{ Name = 'PerMilleSymbol'; Kind = 'Property'; Definition = 'string PerMilleSymbol {get;set;}' }
        @{ Name = 'PercentDecimalDigits'; Kind = 'Property'; Definition = 'int PercentDecimalDigits {get;set;}' }
        @{ Name = 'PercentDecimalSeparator'; Kind = 'Property'; Definition = 'string PercentDecimalSeparator {get;set;}' }
        @{ Name = 'PercentGroupSeparator'; Kind = 'Property'; Definition = 'string PercentGroupSeparator {get;set;}' }
        @{ Name = 'PercentGroupSizes'; Kind = 'Property'; Definition = 'int[] PercentGroupSizes {get;set;}' }
        @{ Name = 'PercentNegativePattern'; Kind = 'Property'; Definition = 'int PercentNegativePattern {get;set;}' }
        @{ Name = 'PercentPositivePattern'; Kind = 'Property'; Definition = 'int PercentPositivePattern {get;set;}' }
        @{ Name = 'PercentSymbol'; Kind = 'Property'; Definition = 'string PercentSymbol {get;set;}' }
        @{ Name = 'PositiveInfinitySymbol'; Kind = 'Property'; Definition = 'string PositiveInfinitySymbol {get;set;}' }
        @{ Name = 'PositiveSign'; Kind = 'Property'; Definition = 'string PositiveSign {get;set;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
