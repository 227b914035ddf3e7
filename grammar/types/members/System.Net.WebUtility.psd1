# What Get-Member lists of System.Net.WebUtility

@{
    Type = 'System.Net.WebUtility'
    Constructors = @()
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'HtmlDecode'; Kind = 'Method'; Definition = 'static string HtmlDecode(string value), static void HtmlDecode(string value, System.IO.TextWriter output)' }
        @{ Name = 'HtmlEncode'; Kind = 'Method'; Definition = 'static string HtmlEncode(string value), static void HtmlEncode(string value, System.IO.TextWriter output)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'UrlDecode'; Kind = 'Method'; Definition = 'static string UrlDecode(string encodedValue)' }
        @{ Name = 'UrlDecodeToBytes'; Kind = 'Method'; Definition = 'static byte[] UrlDecodeToBytes(byte[] encodedValue, int offset, int count)' }
        @{ Name = 'UrlEncode'; Kind = 'Method'; Definition = 'static string UrlEncode(string value)' }
        @{ Name = 'UrlEncodeToBytes'; Kind = 'Method'; Definition = 'static byte[] UrlEncodeToBytes(byte[] value, int offset, int count)' }
    )
    Instance = @()
}
