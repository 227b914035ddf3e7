# SafeList

function Update-SafeList {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Fqdn] $DomainController,
        [switch] $EnsureJunkEmailRule,
        [switch] $IncludeDomains,
        [UpdateType] $Type
    )
}
