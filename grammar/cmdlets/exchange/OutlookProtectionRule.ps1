# OutlookProtectionRule

function Disable-OutlookProtectionRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Enable-OutlookProtectionRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Get-OutlookProtectionRule {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Management.OutlookProtectionRules.OutlookProtectionRulePresentationObject')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [RuleIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function New-OutlookProtectionRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Management.OutlookProtectionRules.OutlookProtectionRulePresentationObject')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RmsTemplateIdParameter] $ApplyRightsProtectionTemplate,
        [Edition('2010+')] [Fqdn] $DomainController,
        [bool] $Enabled,
        [switch] $Force,
        [string[]] $FromDepartment,
        [int] $Priority,
        [RecipientIdParameter[]] $SentTo,
        [ToUserScope] $SentToScope,
        [bool] $UserCanOverride
    )
}

function Remove-OutlookProtectionRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Set-OutlookProtectionRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RuleIdParameter] $Identity,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RmsTemplateIdParameter] $ApplyRightsProtectionTemplate,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $Force,
        [string[]] $FromDepartment,
        [string] $Name,
        [int] $Priority,
        [MultiValuedProperty] $SentTo,
        [ToUserScope] $SentToScope,
        [bool] $UserCanOverride
    )
}
