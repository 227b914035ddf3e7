# RetentionPolicy

function Get-RetentionPolicy {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.RetentionPolicy')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function New-RetentionPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.RetentionPolicy')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO')] [switch] $IsDefault,
        [Edition('EXO')] [switch] $IsDefaultArbitrationMailbox,
        [guid] $RetentionId,
        [RetentionPolicyTagIdParameter[]] $RetentionPolicyTagLinks
    )
}

function Remove-RetentionPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $Force
    )
}

function Set-RetentionPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+', 'EXO')] [switch] $Force,
        [Edition('EXO')] [switch] $IsDefault,
        [Edition('EXO')] [switch] $IsDefaultArbitrationMailbox,
        [Edition('2010+', 'EXO')] [string] $Name,
        [Edition('2010+', 'EXO')] [guid] $RetentionId,
        [Edition('2010+', 'EXO')] [RetentionPolicyTagIdParameter[]] $RetentionPolicyTagLinks
    )
}
