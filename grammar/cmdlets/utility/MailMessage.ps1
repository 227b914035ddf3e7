# MailMessage

function Send-MailMessage {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097115')]
    [ImplementingType('Microsoft.PowerShell.Commands.SendMailMessage')]
    param(
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('PsPath')]
        [ValidateNotNullOrEmpty()]
        [string[]] $Attachments,
        [Parameter(ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $Bcc,
        [Parameter(Position = 2, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string] $Body,
        [Parameter(ValueFromPipelineByPropertyName)] [Alias('BAH')] [switch] $BodyAsHtml,
        [Parameter(ValueFromPipelineByPropertyName)]
        [Alias('BE')]
        [ArgumentEncodingCompletions()]
        [ArgumentToEncodingTransformation()]
        [ValidateNotNullOrEmpty()]
        [System.Text.Encoding] $Encoding = 'ascii',
        [Parameter(ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $Cc,
        [Parameter(ValueFromPipelineByPropertyName)]
        [Alias('DNO')]
        [ValidateNotNullOrEmpty()]
        [System.Net.Mail.DeliveryNotificationOptions] $DeliveryNotificationOption,
        [Parameter(Mandatory, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string] $From,
        [Parameter(Position = 3, ValueFromPipelineByPropertyName)]
        [Alias('ComputerName')]
        [ValidateNotNullOrEmpty()]
        [string] $SmtpServer,
        [Parameter(ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [System.Net.Mail.MailPriority] $Priority,
        [Parameter(ValueFromPipelineByPropertyName)] [string[]] $ReplyTo,
        [Parameter(Position = 1, ValueFromPipelineByPropertyName)] [Alias('sub')] [string] $Subject,
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $To,
        [Parameter(ValueFromPipelineByPropertyName)]
        [Credential()]
        [ValidateNotNullOrEmpty()]
        [pscredential] $Credential,
        [Parameter(ValueFromPipelineByPropertyName)] [switch] $UseSsl,
        [Parameter(ValueFromPipelineByPropertyName)] [ValidateRange(0, 2147483647)] [int] $Port
    )
}
