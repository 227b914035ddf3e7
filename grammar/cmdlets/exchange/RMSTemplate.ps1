# RMSTemplate

function Get-RMSTemplate {
    [CmdletBinding()]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.RightsManagement.RmsTemplatePresentation')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [RmsTemplateIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Unlimited] $ResultSize,
        [Edition('EXO', 'EOP')] [RmsTrustedPublishingDomainIdParameter] $TrustedPublishingDomain,
        [Edition('EXO', 'EOP')] [RmsTemplateType] $Type
    )
}

function Set-RMSTemplate {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RmsTemplateIdParameter] $Identity,
        [Parameter(Mandatory)] [RmsTemplateType] $Type
    )
}
