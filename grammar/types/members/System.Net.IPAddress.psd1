# What Get-Member lists of System.Net.IPAddress

@{
    Type = 'System.Net.IPAddress'
    Constructors = @('ipaddress new(long newAddress)', 'ipaddress new(byte[] address, long scopeid)', 'ipaddress new(System.ReadOnlySpan[byte] address, long scopeid)', 'ipaddress new(byte[] address)', 'ipaddress new(System.ReadOnlySpan[byte] address)')
    Static = @(
        @{ Name = 'Any'; Kind = 'Property'; Definition = 'static ipaddress Any {get;}' }
        @{ Name = 'Broadcast'; Kind = 'Property'; Definition = 'static ipaddress Broadcast {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'HostToNetworkOrder'; Kind = 'Method'; Definition = 'static long HostToNetworkOrder(long host), static int HostToNetworkOrder(int host), static short HostToNetworkOrder(short host)' }
        @{ Name = 'IPv6Any'; Kind = 'Property'; Definition = 'static ipaddress IPv6Any {get;}' }
        @{ Name = 'IPv6Loopback'; Kind = 'Property'; Definition = 'static ipaddress IPv6Loopback {get;}' }
        @{ Name = 'IPv6None'; Kind = 'Property'; Definition = 'static ipaddress IPv6None {get;}' }
        @{ Name = 'IsLoopback'; Kind = 'Method'; Definition = 'static bool IsLoopback(ipaddress address)' }
        @{ Name = 'IsValid'; Kind = 'Method'; Definition = 'static bool IsValid(System.ReadOnlySpan[char] ipSpan)' }
        @{ Name = 'IsValidUtf8'; Kind = 'Method'; Definition = 'static bool IsValidUtf8(System.ReadOnlySpan[byte] utf8Text)' }
        @{ Name = 'Loopback'; Kind = 'Property'; Definition = 'static ipaddress Loopback {get;}' }
        @{ Name = 'NetworkToHostOrder'; Kind = 'Method'; Definition = 'static long NetworkToHostOrder(long network), static int NetworkToHostOrder(int network), static short NetworkToHostOrder(short network)' }
        @{ Name = 'None'; Kind = 'Property'; Definition = 'static ipaddress None {get;}' }
        @{ Name = 'Parse'; Kind = 'Method'; Definition = 'static ipaddress Parse(string ipString), static ipaddress Parse(System.ReadOnlySpan[byte] utf8Text), static ipaddress Parse(System.ReadOnlySpan[char] ipSpan)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'TryParse'; Kind = 'Method'; Definition = 'static bool TryParse(string ipString, [ref] ipaddress address), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] ipaddress result), static bool TryParse(System.ReadOnlySpan[char] ipSpan, [ref] ipaddress address)' }
    )
    Instance = @(
        @{ Name = 'Address'; Kind = 'Property'; Definition = 'long Address {get;set;}' }
        @{ Name = 'AddressFamily'; Kind = 'Property'; Definition = 'System.Net.Sockets.AddressFamily AddressFamily {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object comparand)' }
        @{ Name = 'GetAddressBytes'; Kind = 'Method'; Definition = 'byte[] GetAddressBytes()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IPAddressToString'; Kind = 'ScriptProperty'; Definition = 'System.Object IPAddressToString {get=$this.Tostring();}' }
        @{ Name = 'IsIPv4MappedToIPv6'; Kind = 'Property'; Definition = 'bool IsIPv4MappedToIPv6 {get;}' }
        @{ Name = 'IsIPv6LinkLocal'; Kind = 'Property'; Definition = 'bool IsIPv6LinkLocal {get;}' }
        @{ Name = 'IsIPv6Multicast'; Kind = 'Property'; Definition = 'bool IsIPv6Multicast {get;}' }
        @{ Name = 'IsIPv6SiteLocal'; Kind = 'Property'; Definition = 'bool IsIPv6SiteLocal {get;}' }
        @{ Name = 'IsIPv6Teredo'; Kind = 'Property'; Definition = 'bool IsIPv6Teredo {get;}' }
        @{ Name = 'IsIPv6UniqueLocal'; Kind = 'Property'; Definition = 'bool IsIPv6UniqueLocal {get;}' }
        @{ Name = 'MapToIPv4'; Kind = 'Method'; Definition = 'ipaddress MapToIPv4()' }
        @{ Name = 'MapToIPv6'; Kind = 'Method'; Definition = 'ipaddress MapToIPv6()' }
        @{ Name = 'ScopeId'; Kind = 'Property'; Definition = 'long ScopeId {get;set;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString(), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)' }
        @{ Name = 'TryFormat'; Kind = 'Method'; Definition = 'bool TryFormat(System.Span[char] destination, [ref] int charsWritten), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)' }
        @{ Name = 'TryWriteBytes'; Kind = 'Method'; Definition = 'bool TryWriteBytes(System.Span[byte] destination, [ref] int bytesWritten)' }
    )
}
