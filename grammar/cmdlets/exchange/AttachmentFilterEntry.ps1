# AttachmentFilterEntry

function Add-AttachmentFilterEntry {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.AttachmentFilteringConfig')]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [Parameter(Mandatory)] [AttachmentType] $Type,
        [Fqdn] $DomainController
    )
}

function Get-AttachmentFilterEntry {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.AttachmentFilteringConfig')]
    param(
        [Parameter(Position = 0)] [string] $Identity,
        [Fqdn] $DomainController
    )
}

function Remove-AttachmentFilterEntry {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Identity,
        [Fqdn] $DomainController
    )
}
