# What Get-Member lists of System.Net.Mail.MailMessage

@{
    Type = 'System.Net.Mail.MailMessage'
    Constructors = @('System.Net.Mail.MailMessage new()', 'System.Net.Mail.MailMessage new(string from, string to)', 'System.Net.Mail.MailMessage new(string from, string to, string subject, string body)', 'System.Net.Mail.MailMessage new(mailaddress from, mailaddress to)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'AlternateViews'; Kind = 'Property'; Definition = 'System.Net.Mail.AlternateViewCollection AlternateViews {get;}' }
        @{ Name = 'Attachments'; Kind = 'Property'; Definition = 'System.Net.Mail.AttachmentCollection Attachments {get;}' }
        @{ Name = 'Bcc'; Kind = 'Property'; Definition = 'System.Net.Mail.MailAddressCollection Bcc {get;}' }
        @{ Name = 'Body'; Kind = 'Property'; Definition = 'string Body {get;set;}' }
        @{ Name = 'BodyEncoding'; Kind = 'Property'; Definition = 'System.Text.Encoding BodyEncoding {get;set;}' }
        @{ Name = 'BodyTransferEncoding'; Kind = 'Property'; Definition = 'System.Net.Mime.TransferEncoding BodyTransferEncoding {get;set;}' }
        @{ Name = 'CC'; Kind = 'Property'; Definition = 'System.Net.Mail.MailAddressCollection CC {get;}' }
        @{ Name = 'DeliveryNotificationOptions'; Kind = 'Property'; Definition = 'System.Net.Mail.DeliveryNotificationOptions DeliveryNotificationOptions {get;set;}' }
        @{ Name = 'Dispose'; Kind = 'Method'; Definition = 'void Dispose(), void IDisposable.Dispose()' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'From'; Kind = 'Property'; Definition = 'mailaddress From {get;set;}' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Headers'; Kind = 'Property'; Definition = 'System.Collections.Specialized.NameValueCollection Headers {get;}' }
        @{ Name = 'HeadersEncoding'; Kind = 'Property'; Definition = 'System.Text.Encoding HeadersEncoding {get;set;}' }
        @{ Name = 'IsBodyHtml'; Kind = 'Property'; Definition = 'bool IsBodyHtml {get;set;}' }
        @{ Name = 'Priority'; Kind = 'Property'; Definition = 'System.Net.Mail.MailPriority Priority {get;set;}' }
        @{ Name = 'ReplyTo'; Kind = 'Property'; Definition = 'mailaddress ReplyTo {get;set;}' }
        @{ Name = 'ReplyToList'; Kind = 'Property'; Definition = 'System.Net.Mail.MailAddressCollection ReplyToList {get;}' }
        @{ Name = 'Sender'; Kind = 'Property'; Definition = 'mailaddress Sender {get;set;}' }
        @{ Name = 'Subject'; Kind = 'Property'; Definition = 'string Subject {get;set;}' }
        @{ Name = 'SubjectEncoding'; Kind = 'Property'; Definition = 'System.Text.Encoding SubjectEncoding {get;set;}' }
        @{ Name = 'To'; Kind = 'Property'; Definition = 'System.Net.Mail.MailAddressCollection To {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
