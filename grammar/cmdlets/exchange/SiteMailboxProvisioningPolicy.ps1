# SiteMailboxProvisioningPolicy

function Get-SiteMailboxProvisioningPolicy {
    [CmdletBinding()]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.TeamMailboxProvisioningPolicy')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function New-SiteMailboxProvisioningPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.TeamMailboxProvisioningPolicy')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $AliasPrefix,
        [bool] $DefaultAliasPrefixEnabled,
        [Fqdn] $DomainController,
        [switch] $IsDefault,
        [ByteQuantifiedSize] $IssueWarningQuota,
        [ByteQuantifiedSize] $MaxReceiveSize,
        [ByteQuantifiedSize] $ProhibitSendReceiveQuota
    )
}

function Remove-SiteMailboxProvisioningPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-SiteMailboxProvisioningPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [string] $AliasPrefix,
        [bool] $DefaultAliasPrefixEnabled,
        [Fqdn] $DomainController,
        [switch] $IsDefault,
        [ByteQuantifiedSize] $IssueWarningQuota,
        [ByteQuantifiedSize] $MaxReceiveSize,
        [string] $Name,
        [ByteQuantifiedSize] $ProhibitSendReceiveQuota
    )
}
