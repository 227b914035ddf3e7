# What Get-Member lists of System.Uri

@{
    Type = 'System.Uri'
    Constructors = @('uri new(string uriString)', 'uri new(string uriString, bool dontEscape)', 'uri new(uri baseUri, string relativeUri, bool dontEscape)', 'uri new(string uriString, System.UriKind uriKind)', 'uri new(string uriString, [ref] System.UriCreationOptions creationOptions)', 'uri new(uri baseUri, string relativeUri)', 'uri new(uri baseUri, uri relativeUri)')
    Static = @(
        @{ Name = 'CheckHostName'; Kind = 'Method'; Definition = 'static System.UriHostNameType CheckHostName(string name)' }
        @{ Name = 'CheckSchemeName'; Kind = 'Method'; Definition = 'static bool CheckSchemeName(string schemeName)' }
        @{ Name = 'Compare'; Kind = 'Method'; Definition = 'static int Compare(uri uri1, uri uri2, System.UriComponents partsToCompare, System.UriFormat compareFormat, System.StringComparison comparisonType)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'EscapeDataString'; Kind = 'Method'; Definition = 'static string EscapeDataString(string stringToEscape), static string EscapeDataString(System.ReadOnlySpan[char] charsToEscape)' }
        @{ Name = 'EscapeUriString'; Kind = 'Method'; Definition = 'static string EscapeUriString(string stringToEscape)' }
        @{ Name = 'FromHex'; Kind = 'Method'; Definition = 'static int FromHex(char digit)' }
        @{ Name = 'HexEscape'; Kind = 'Method'; Definition = 'static string HexEscape(char character)' }
        @{ Name = 'HexUnescape'; Kind = 'Method'; Definition = 'static char HexUnescape(string pattern, [ref] int index)' }
        @{ Name = 'IsHexDigit'; Kind = 'Method'; Definition = 'static bool IsHexDigit(char character)' }
        @{ Name = 'IsHexEncoding'; Kind = 'Method'; Definition = 'static bool IsHexEncoding(string pattern, int index)' }
        @{ Name = 'IsWellFormedUriString'; Kind = 'Method'; Definition = 'static bool IsWellFormedUriString(string uriString, System.UriKind uriKind)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'SchemeDelimiter'; Kind = 'Property'; Definition = 'static string SchemeDelimiter {get;}' }
        @{ Name = 'TryCreate'; Kind = 'Method'; Definition = 'static bool TryCreate(string uriString, System.UriKind uriKind, [ref] uri result), static bool TryCreate(string uriString, [ref] System.UriCreationOptions creationOptions, [ref] uri result), static bool TryCreate(uri baseUri, string relativeUri, [ref] uri result), static bool TryCreate(uri baseUri, uri relativeUri, [ref] uri result)' }
        @{ Name = 'TryEscapeDataString'; Kind = 'Method'; Definition = 'static bool TryEscapeDataString(System.ReadOnlySpan[char] charsToEscape, System.Span[char] destination, [ref] int charsWritten)' }
        @{ Name = 'TryUnescapeDataString'; Kind = 'Method'; Definition = 'static bool TryUnescapeDataString(System.ReadOnlySpan[char] charsToUnescape, System.Span[char] destination, [ref] int charsWritten)' }
        @{ Name = 'UnescapeDataString'; Kind = 'Method'; Definition = 'static string UnescapeDataString(string stringToUnescape), static string UnescapeDataString(System.ReadOnlySpan[char] charsToUnescape)' }
        @{ Name = 'UriSchemeFile'; Kind = 'Property'; Definition = 'static string UriSchemeFile {get;}' }
        @{ Name = 'UriSchemeFtp'; Kind = 'Property'; Definition = 'static string UriSchemeFtp {get;}' }
        @{ Name = 'UriSchemeFtps'; Kind = 'Property'; Definition = 'static string UriSchemeFtps {get;}' }
        @{ Name = 'UriSchemeGopher'; Kind = 'Property'; Definition = 'static string UriSchemeGopher {get;}' }
        @{ Name = 'UriSchemeHttp'; Kind = 'Property'; Definition = 'static string UriSchemeHttp {get;}' }
        @{ Name = 'UriSchemeHttps'; Kind = 'Property'; Definition = 'static string UriSchemeHttps {get;}' }
        @{ Name = 'UriSchemeMailto'; Kind = 'Property'; Definition = 'static string UriSchemeMailto {get;}' }
        @{ Name = 'UriSchemeNetPipe'; Kind = 'Property'; Definition = 'static string UriSchemeNetPipe {get;}' }
        @{ Name = 'UriSchemeNetTcp'; Kind = 'Property'; Definition = 'static string UriSchemeNetTcp {get;}' }
        @{ Name = 'UriSchemeNews'; Kind = 'Property'; Definition = 'static string UriSchemeNews {get;}' }
        @{ Name = 'UriSchemeNntp'; Kind = 'Property'; Definition = 'static string UriSchemeNntp {get;}' }
        @{ Name = 'UriSchemeSftp'; Kind = 'Property'; Definition = 'static string UriSchemeSftp {get;}' }
        @{ Name = 'UriSchemeSsh'; Kind = 'Property'; Definition = 'static string UriSchemeSsh {get;}' }
        @{ Name = 'UriSchemeTelnet'; Kind = 'Property'; Definition = 'static string UriSchemeTelnet {get;}' }
        @{ Name = 'UriSchemeWs'; Kind = 'Property'; Definition = 'static string UriSchemeWs {get;}' }
        @{ Name = 'UriSchemeWss'; Kind = 'Property'; Definition = 'static string UriSchemeWss {get;}' }
    )
    Instance = @(
        @{ Name = 'AbsolutePath'; Kind = 'Property'; Definition = 'string AbsolutePath {get;}' }
        @{ Name = 'AbsoluteUri'; Kind = 'Property'; Definition = 'string AbsoluteUri {get;}' }
        @{ Name = 'Authority'; Kind = 'Property'; Definition = 'string Authority {get;}' }
        @{ Name = 'DnsSafeHost'; Kind = 'Property'; Definition = 'string DnsSafeHost {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object comparand), bool Equals(uri other), bool IEquatable[uri].Equals(uri other)' }
        @{ Name = 'Fragment'; Kind = 'Property'; Definition = 'string Fragment {get;}' }
        @{ Name = 'GetComponents'; Kind = 'Method'; Definition = 'string GetComponents(System.UriComponents components, System.UriFormat format)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetLeftPart'; Kind = 'Method'; Definition = 'string GetLeftPart(System.UriPartial part)' }
        @{ Name = 'GetObjectData'; Kind = 'Method'; Definition = 'void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Host'; Kind = 'Property'; Definition = 'string Host {get;}' }
        @{ Name = 'HostNameType'; Kind = 'Property'; Definition = 'System.UriHostNameType HostNameType {get;}' }
        @{ Name = 'IdnHost'; Kind = 'Property'; Definition = 'string IdnHost {get;}' }
        @{ Name = 'IsAbsoluteUri'; Kind = 'Property'; Definition = 'bool IsAbsoluteUri {get;}' }
        @{ Name = 'IsBaseOf'; Kind = 'Method'; Definition = 'bool IsBaseOf(uri uri)' }
        @{ Name = 'IsDefaultPort'; Kind = 'Property'; Definition = 'bool IsDefaultPort {get;}' }
        @{ Name = 'IsFile'; Kind = 'Property'; Definition = 'bool IsFile {get;}' }
        @{ Name = 'IsLoopback'; Kind = 'Property'; Definition = 'bool IsLoopback {get;}' }
        @{ Name = 'IsUnc'; Kind = 'Property'; Definition = 'bool IsUnc {get;}' }
        @{ Name = 'IsWellFormedOriginalString'; Kind = 'Method'; Definition = 'bool IsWellFormedOriginalString()' }
        @{ Name = 'LocalPath'; Kind = 'Property'; Definition = 'string LocalPath {get;}' }
        @{ Name = 'MakeRelative'; Kind = 'Method'; Definition = 'string MakeRelative(uri toUri)' }
        @{ Name = 'MakeRelativeUri'; Kind = 'Method'; Definition = 'uri MakeRelativeUri(uri uri)' }
        @{ Name = 'OriginalString'; Kind = 'Property'; Definition = 'string OriginalString {get;}' }
        @{ Name = 'PathAndQuery'; Kind = 'Property'; Definition = 'string PathAndQuery {get;}' }
        @{ Name = 'Port'; Kind = 'Property'; Definition = 'int Port {get;}' }
        @{ Name = 'Query'; Kind = 'Property'; Definition = 'string Query {get;}' }
        @{ Name = 'Scheme'; Kind = 'Property'; Definition = 'string Scheme {get;}' }
        @{ Name = 'Segments'; Kind = 'Property'; Definition = 'string[] Segments {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString(), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)' }
        @{ Name = 'TryFormat'; Kind = 'Method'; Definition = 'bool TryFormat(System.Span[char] destination, [ref] int charsWritten), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)' }
        @{ Name = 'UserEscaped'; Kind = 'Property'; Definition = 'bool UserEscaped {get;}' }
        @{ Name = 'UserInfo'; Kind = 'Property'; Definition = 'string UserInfo {get;}' }
    )
}
