# What Get-Member lists of System.Version

@{
    Type = 'System.Version'
    Constructors = @('version new(int major, int minor, int build, int revision)', 'version new(int major, int minor, int build)', 'version new(int major, int minor)', 'version new(string version)', 'version new()')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'Parse'; Kind = 'Method'; Definition = 'static version Parse(string input), static version Parse(System.ReadOnlySpan[char] input), static version Parse(System.ReadOnlySpan[byte] utf8Text)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'TryParse'; Kind = 'Method'; Definition = 'static bool TryParse(string input, [ref] version result), static bool TryParse(System.ReadOnlySpan[char] input, [ref] version result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] version result)' }
    )
    Instance = @(
        @{ Name = 'Build'; Kind = 'Property'; Definition = 'int Build {get;}' }
        @{ Name = 'Clone'; Kind = 'Method'; Definition = 'System.Object Clone(), System.Object ICloneable.Clone()' }
        @{ Name = 'CompareTo'; Kind = 'Method'; Definition = 'int CompareTo(System.Object version), int CompareTo(version value), int IComparable.CompareTo(System.Object obj), int IComparable[version].CompareTo(version other)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj), bool Equals(version obj), bool IEquatable[version].Equals(version other)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Major'; Kind = 'Property'; Definition = 'int Major {get;}' }
        @{ Name = 'MajorRevision'; Kind = 'Property'; Definition = 'short MajorRevision {get;}' }
        @{ Name = 'Minor'; Kind = 'Property'; Definition = 'int Minor {get;}' }
        @{ Name = 'MinorRevision'; Kind = 'Property'; Definition = 'short MinorRevision {get;}' }
        @{ Name = 'Revision'; Kind = 'Property'; Definition = 'int Revision {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString(), string ToString(int fieldCount), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)' }
        @{ Name = 'TryFormat'; Kind = 'Method'; Definition = 'bool TryFormat(System.Span[char] destination, [ref] int charsWritten), bool TryFormat(System.Span[char] destination, int fieldCount, [ref] int charsWritten), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten), bool TryFormat(System.Span[byte] utf8Destination, int fieldCount, [ref] int bytesWritten), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)' }
    )
}
