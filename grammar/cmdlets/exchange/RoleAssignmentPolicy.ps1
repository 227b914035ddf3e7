# RoleAssignmentPolicy

function Get-RoleAssignmentPolicy {
    [CmdletBinding()]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.RoleAssignmentPolicy')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function New-RoleAssignmentPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.RoleAssignmentPolicy')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Description,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $IsDefault,
        [RoleIdParameter[]] $Roles
    )
}

function Remove-RoleAssignmentPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Set-RoleAssignmentPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [string] $Description,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $IsDefault,
        [string] $Name
    )
}
