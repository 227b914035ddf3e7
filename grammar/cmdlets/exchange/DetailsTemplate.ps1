# DetailsTemplate

function Get-DetailsTemplate {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.DetailsTemplate')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DetailsTemplateIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Restore-DetailsTemplate {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DetailsTemplateIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-DetailsTemplate {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DetailsTemplateIdParameter] $Identity,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $Pages
    )
}
