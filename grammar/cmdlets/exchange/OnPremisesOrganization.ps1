# OnPremisesOrganization

function Get-OnPremisesOrganization {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.OnPremisesOrganization')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OnPremisesOrganizationIdParameter] $Identity
    )
}

function New-OnPremisesOrganization {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.OnPremisesOrganization')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [MultiValuedProperty] $HybridDomains,
        [Parameter(Mandatory)] [InboundConnectorIdParameter] $InboundConnector,
        [Parameter(Mandatory)] [guid] $OrganizationGuid,
        [Parameter(Mandatory)] [OutboundConnectorIdParameter] $OutboundConnector,
        [string] $Comment,
        [string] $OrganizationName,
        [OrganizationRelationshipIdParameter] $OrganizationRelationship
    )
}

function Remove-OnPremisesOrganization {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OnPremisesOrganizationIdParameter] $Identity
    )
}

function Set-OnPremisesOrganization {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OnPremisesOrganizationIdParameter] $Identity,
        [Edition('EXO')] [string] $Comment,
        [Edition('EXO')] [MultiValuedProperty] $HybridDomains,
        [Edition('EXO')] [InboundConnectorIdParameter] $InboundConnector,
        [Edition('EXO')] [string] $OrganizationName,
        [Edition('EXO')] [OrganizationRelationshipIdParameter] $OrganizationRelationship,
        [Edition('EXO')] [OutboundConnectorIdParameter] $OutboundConnector
    )
}
