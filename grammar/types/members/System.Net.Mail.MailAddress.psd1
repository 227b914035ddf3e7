# What Get-Member lists of System.Net.Mail.MailAddress

@{
    Type = 'System.Net.Mail.MailAddress'
    Constructors = @('mailaddress new(string address)', 'mailaddress new(string address, string displayName)', 'mailaddress new(string address, string displayName, System.Text.Encoding displayNameEncoding)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'TryCreate'; Kind = 'Method'; Definition = 'static bool TryCreate(string address, [ref] mailaddress result), static bool TryCreate(string address, string displayName, [ref] mailaddress result), static bool TryCreate(string address, string displayName, System.Text.Encoding displayNameEncoding, [ref] mailaddress result)' }
    )
    Instance = @(
        @{ Name = 'Address'; Kind = 'Property'; Definition = 'string Address {get;}' }
        @{ Name = 'DisplayName'; Kind = 'Property'; Definition = 'string DisplayName {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object value)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Host'; Kind = 'Property'; Definition = 'string Host {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'User'; Kind = 'Property'; Definition = 'string User {get;}' }
    )
}
