# SenderId

function Test-SenderId {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory)] [ipaddress] $IPAddress,
        [Parameter(Mandatory)] [SmtpDomain] $PurportedResponsibleDomain,
        [Fqdn] $DomainController,
        [string] $HelloDomain,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Server
    )
}
