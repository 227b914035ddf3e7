# BlockedSenderAddress

function Get-BlockedSenderAddress {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.SmtpAddress')]
    param(
        [SmtpAddress] $SenderAddress
    )
}

function Remove-BlockedSenderAddress {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory)] [SmtpAddress] $SenderAddress,
        [string] $Reason
    )
}
