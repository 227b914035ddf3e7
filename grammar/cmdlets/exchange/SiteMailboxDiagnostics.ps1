# SiteMailboxDiagnostics

function Get-SiteMailboxDiagnostics {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.TeamMailboxDiagnosticsInfo')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RecipientIdParameter] $Identity,
        [switch] $BypassOwnerCheck,
        [switch] $SendMeEmail
    )
}
