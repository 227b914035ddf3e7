# ServiceDeliveryReport

function Get-ServiceDeliveryReport {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [string] $ProbeTag,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [SmtpAddress] $Recipient
    )
}
